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
    <message numerus="yes">
        <source>%n GPT(s) use it and will have to fetch it again:</source>
        <translation type="vanished"><numerusform>%n GPT uses it and will have to fetch it again:</numerusform><numerusform>%n GPTs use it and will have to fetch it again:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n GPT(s) ask for something</source>
        <translation type="vanished"><numerusform>%n GPT asks for something</numerusform><numerusform>%n GPTs ask for something</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n have been granted something</source>
        <translation type="vanished"><numerusform>%n has been granted something</numerusform><numerusform>%n have been granted something</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s) were found in files and left out</source>
        <translation type="vanished"><numerusform>%n hidden passage was found in files and left out</numerusform><numerusform>%n hidden passages were found in files and left out</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="vanished"><numerusform>and %n more</numerusform><numerusform>and %n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) so far</source>
        <translation type="vanished"><numerusform>%n connection so far</numerusform><numerusform>%n connections so far</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) asked</source>
        <translation type="vanished"><numerusform>%n host asked</numerusform><numerusform>%n hosts asked</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="vanished"><numerusform>%n more</numerusform><numerusform>%n more</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s)</source>
        <translation type="vanished"><numerusform>%n tensor</numerusform><numerusform>%n tensors</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The model is writing: %n token(s)</source>
        <translation type="vanished"><numerusform>The model is writing: %n token</numerusform><numerusform>The model is writing: %n tokens</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s), {share} of the {context} that the model can read at once</source>
        <translation type="vanished"><numerusform>%n token, {share} of the {context} that the model can read at once</numerusform><numerusform>%n tokens, {share} of the {context} that the model can read at once</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="vanished"><numerusform>%n word</numerusform><numerusform>%n words</numerusform></translation>
    </message>
</context>
</TS>
