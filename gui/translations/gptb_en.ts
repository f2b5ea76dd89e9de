<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>gptb</name>
    <message numerus="yes">
        <location filename="../pages/welcome.py"/>
        <source>%n model(s) are needed, {size} in all. After that nothing leaves or reaches this computer.</source>
        <translation><numerusform>One model is needed, {size}. After that nothing leaves or reaches this computer.</numerusform><numerusform>%n models are needed, {size} in all. After that nothing leaves or reaches this computer.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged, nothing to do.</source>
        <translation type="vanished"><numerusform>%n file unchanged, nothing to do.</numerusform><numerusform>%n files unchanged, nothing to do.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>A sync would do this to %n file(s):</source>
        <translation type="vanished"><numerusform>A sync would do this to %n file:</numerusform><numerusform>A sync would do this to %n files:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="vanished"><numerusform>%n file</numerusform><numerusform>%n files</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="vanished"><numerusform>%n passage</numerusform><numerusform>%n passages</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s), left out</source>
        <translation type="vanished"><numerusform>%n hidden passage, left out</numerusform><numerusform>%n hidden passages, left out</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: press Sync</source>
        <translation type="vanished"><numerusform>%n waiting: press Sync</numerusform><numerusform>%n waiting: press Sync</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s): left out, no search and no model sees them.</source>
        <translation type="vanished"><numerusform>%n hidden passage: left out, no search and no model sees it.</numerusform><numerusform>%n hidden passages: left out, no search and no model sees them.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>done in {time}; %n file(s) could not be read</source>
        <translation type="vanished"><numerusform>done in {time}; %n file could not be read</numerusform><numerusform>done in {time}; %n files could not be read</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n running or waiting</source>
        <translation type="vanished"><numerusform>%n running or waiting</numerusform><numerusform>%n running or waiting</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation type="vanished"><numerusform>%n ended</numerusform><numerusform>%n ended</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{size}, %n file(s), all checked</source>
        <translation type="vanished"><numerusform>{size}, %n file, checked</numerusform><numerusform>{size}, %n files, all checked</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{name} is in {file} now, with %n file(s).</source>
        <translation type="vanished"><numerusform>{name} is in {file} now, with %n file.</numerusform><numerusform>{name} is in {file} now, with %n files.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size} in all</source>
        <translation type="vanished"><numerusform>%n file, {size}</numerusform><numerusform>%n files, {size} in all</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{folder}: %n GPT(s)</source>
        <translation type="vanished"><numerusform>{folder}: %n GPT</numerusform><numerusform>{folder}: %n GPTs</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="vanished"><numerusform>%n day ago</numerusform><numerusform>%n days ago</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) found</source>
        <translation type="vanished"><numerusform>%n passage found</numerusform><numerusform>%n passages found</numerusform></translation>
    </message>
</context>
</TS>
