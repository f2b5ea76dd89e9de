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
        <location filename="../recovery.py"/>
        <location filename="../widgets/embedder_choice.py"/>
        <location filename="../widgets/run.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
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
    <message numerus="yes">
        <location filename="../widgets/connection_table.py"/>
        <source>%n connection(s) so far</source>
        <translation><numerusform>bisher %n Verbindung</numerusform><numerusform>bisher %n Verbindungen</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/connection_table.py"/>
        <source>%n host(s) asked</source>
        <translation><numerusform>%n Server gefragt</numerusform><numerusform>%n Server gefragt</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>No question, no file and no answer is ever sent.</source>
        <translation>Nie wird eine Frage, eine Datei oder eine Antwort gesendet.</translation>
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
        <source>paused</source>
        <translation>angehalten</translation>
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
