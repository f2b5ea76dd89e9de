<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>gptb</name>
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
        <source>Reading the library</source>
        <translation>Bibliothek wird gelesen</translation>
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
        <location filename="../navigation.py"/>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/settings.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Reading the example’s documents</source>
        <translation>Dokumente des Beispiels werden gelesen</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Making the example</source>
        <translation>Beispiel wird angelegt</translation>
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
        <location filename="../widgets/command_line.py"/>
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
        <location filename="../widgets/rail.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../widgets/rail.py"/>
        <source>Open</source>
        <translation>Offen</translation>
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
        <location filename="../widgets/shortcut_table.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="vanished">Antwort wird geschrieben</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="vanished">Wird geschlossen</translation>
    </message>
    <message>
        <source>Keeping what is typed</source>
        <translation type="vanished">Eingabe wird gesichert</translation>
    </message>
    <message>
        <source>Keeping the question</source>
        <translation type="vanished">Frage wird gesichert</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation type="vanished">Gespräch wird gelesen</translation>
    </message>
    <message>
        <source>Keeping the conversation</source>
        <translation type="vanished">Gespräch wird gesichert</translation>
    </message>
    <message>
        <source>Pages of {name}</source>
        <translation type="vanished">Seiten von {name}</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="vanished">Chat</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="vanished">Wissen</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation type="vanished">Einrichten</translation>
    </message>
    <message>
        <source>Close {name}</source>
        <translation type="vanished">{name} schließen</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="vanished">Anweisungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="vanished">Dateien</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="vanished">Gespräch</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="vanished">Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="vanished">Antwort</translation>
    </message>
    <message>
        <source>{used} of {total} tokens</source>
        <translation type="vanished">{used} von {total} Token</translation>
    </message>
    <message>
        <source>Kept for the answer: {tokens}</source>
        <translation type="vanished">Für die Antwort freigehalten: {tokens}</translation>
    </message>
    <message>
        <source>Left out for lack of room: {passages} passages, {messages} messages</source>
        <translation type="vanished">Aus Platzmangel weggelassen: {passages} Textstellen, {messages} Nachrichten</translation>
    </message>
    <message>
        <source>Context in use</source>
        <translation type="vanished">Belegter Kontext</translation>
    </message>
    <message>
        <source>Correct the answer</source>
        <translation type="vanished">Antwort verbessern</translation>
    </message>
    <message>
        <source>This is what it should have said:</source>
        <translation type="vanished">Das hätte er sagen sollen:</translation>
    </message>
    <message>
        <source>Reading the chats</source>
        <translation type="vanished">Chats werden gelesen</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation type="vanished">Chat umbenennen</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="vanished">Worum geht es?</translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation type="vanished">Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation type="vanished">Chat exportieren</translation>
    </message>
    <message>
        <source>The chat is in {file} now.</source>
        <translation type="vanished">Der Chat liegt jetzt in {file}.</translation>
    </message>
    <message>
        <source>Exporting the chat</source>
        <translation type="vanished">Chat wird exportiert</translation>
    </message>
    <message>
        <source>Deleted “{title}”.</source>
        <translation type="vanished">„{title}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="vanished">Rückgängig</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="vanished">Neuer Chat</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation type="vanished">In diesem Chat suchen</translation>
    </message>
    <message>
        <source>Find in all chats</source>
        <translation type="vanished">In allen Chats suchen</translation>
    </message>
    <message>
        <source>To the turn before</source>
        <translation type="vanished">Zum vorigen Beitrag</translation>
    </message>
    <message>
        <source>To the next turn</source>
        <translation type="vanished">Zum nächsten Beitrag</translation>
    </message>
    <message>
        <source>Keeping the chats</source>
        <translation type="vanished">Chats werden gesichert</translation>
    </message>
    <message>
        <source>The first answer</source>
        <translation type="vanished">Die erste Antwort</translation>
    </message>
    <message>
        <source>The second answer</source>
        <translation type="vanished">Die zweite Antwort</translation>
    </message>
    <message>
        <source>The first is better</source>
        <translation type="vanished">Die erste ist besser</translation>
    </message>
    <message>
        <source>The second is better</source>
        <translation type="vanished">Die zweite ist besser</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="vanished">Keine von beiden</translation>
    </message>
    <message>
        <source>Choose neither and go back</source>
        <translation type="vanished">Keine wählen und zurückgehen</translation>
    </message>
    <message>
        <source>The second answer is being written…</source>
        <translation type="vanished">Die zweite Antwort wird geschrieben …</translation>
    </message>
    <message>
        <source>First</source>
        <translation type="vanished">Erste</translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="vanished">Zweite</translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translation type="vanished">Welche ist besser?</translation>
    </message>
    <message>
        <source>What you choose is kept, to teach the GPT with.</source>
        <translation type="vanished">Die Wahl wird aufgehoben, um den GPT damit zu lehren.</translation>
    </message>
    <message>
        <source>Ask something. Enter sends, Shift+Enter begins a line.</source>
        <translation type="vanished">Etwas fragen. Enter sendet, Umschalt+Enter beginnt eine Zeile.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="vanished">Ihre Frage</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="vanished">Senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="vanished">Stopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="vanished">Abbrechen</translation>
    </message>
    <message>
        <source>Do not edit the question</source>
        <translation type="vanished">Frage nicht bearbeiten</translation>
    </message>
    <message>
        <source>Editing your question. The one before stays as a branch.</source>
        <translation type="vanished">Die Frage wird bearbeitet. Die vorige bleibt als Zweig.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="vanished">Chats</translation>
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
        <source>Delete</source>
        <translation type="vanished">Löschen</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="vanished">Nichts gefunden.</translation>
    </message>
    <message>
        <source>What you ask is kept here.</source>
        <translation type="vanished">Was Sie fragen, wird hier aufgehoben.</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation type="vanished">Antwortet …</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation type="vanished">Entwurf: {text}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="vanished">Unterbrochen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="vanished">Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="vanished">Nächste Stelle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="vanished">Suche schließen</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="vanished">{place} von {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="vanished">Nicht gefunden</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation type="vanished">Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>Ask: {text}</source>
        <translation type="vanished">Fragen: {text}</translation>
    </message>
    <message>
        <source>Interrupted; what had come of it is kept.</source>
        <translation type="vanished">Unterbrochen; was schon da war, bleibt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="vanished">Gestoppt.</translation>
    </message>
    <message>
        <source>It failed half way.</source>
        <translation type="vanished">Auf halbem Weg gescheitert.</translation>
    </message>
    <message>
        <source>It reached its token limit.</source>
        <translation type="vanished">Die Token-Grenze ist erreicht.</translation>
    </message>
    <message>
        <source>Corrected by you.</source>
        <translation type="vanished">Von Ihnen verbessert.</translation>
    </message>
    <message>
        <source>The answer before</source>
        <translation type="vanished">Die vorige Antwort</translation>
    </message>
    <message>
        <source>The next answer</source>
        <translation type="vanished">Die nächste Antwort</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation type="vanished">Die vorige Frage</translation>
    </message>
    <message>
        <source>The next question</source>
        <translation type="vanished">Die nächste Frage</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation type="vanished">Antwort kopieren</translation>
    </message>
    <message>
        <source>Answer the question again</source>
        <translation type="vanished">Frage noch einmal beantworten</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation type="vanished">Frage bearbeiten</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation type="vanished">Die Frage bearbeiten</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="vanished">Gut</translation>
    </message>
    <message>
        <source>This answer is good</source>
        <translation type="vanished">Diese Antwort ist gut</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="vanished">Schlecht</translation>
    </message>
    <message>
        <source>This answer is bad</source>
        <translation type="vanished">Diese Antwort ist schlecht</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="vanished">Verbessern</translation>
    </message>
    <message>
        <source>Say what it should have said</source>
        <translation type="vanished">Sagen, was er hätte sagen sollen</translation>
    </message>
    <message>
        <source>Turn {number}:</source>
        <translation type="vanished">Beitrag {number}:</translation>
    </message>
    <message>
        <source>{place}/{count}</source>
        <translation type="vanished">{place}/{count}</translation>
    </message>
    <message>
        <source>Question {place}/{count}</source>
        <translation type="vanished">Frage {place}/{count}</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation type="vanished">Es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>{amount} bytes</source>
        <translation type="vanished">{amount} Bytes</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="vanished">{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="vanished">{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="vanished">{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="vanished">{done} von {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="vanished">noch {time}</translation>
    </message>
    <message>
        <source>{amount}/s</source>
        <translation type="vanished">{amount}/s</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="vanished">wartet</translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="vanished">wird gelesen</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation type="vanished">wird eingebettet</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="vanished">fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="vanished">gescheitert</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="vanished">Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="vanished">Stand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="vanished">Größe</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="vanished">Textstellen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="vanished">Verborgen</translation>
    </message>
    <message>
        <source>new: {source}</source>
        <translation type="vanished">neu: {source}</translation>
    </message>
    <message>
        <source>changed: {source}</source>
        <translation type="vanished">geändert: {source}</translation>
    </message>
    <message>
        <source>moved: {before} is now {source}</source>
        <translation type="vanished">verschoben: {before} ist jetzt {source}</translation>
    </message>
    <message>
        <source>deleted: {source}</source>
        <translation type="vanished">gelöscht: {source}</translation>
    </message>
    <message>
        <source>Drop files and folders here. They stay on this computer.</source>
        <translation type="vanished">Dateien und Ordner hier ablegen. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="vanished">Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen files</source>
        <translation type="vanished">Gewählte Dateien entfernen</translation>
    </message>
    <message>
        <source>Sync…</source>
        <translation type="vanished">Abgleichen …</translation>
    </message>
    <message>
        <source>See what a sync with the originals would do</source>
        <translation type="vanished">Sehen, was ein Abgleich mit den Originalen täte</translation>
    </message>
    <message>
        <source>Look into the files</source>
        <translation type="vanished">In die Dateien sehen</translation>
    </message>
    <message>
        <source>Ask the index</source>
        <translation type="vanished">Den Index fragen</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation type="vanished">Verborgener Text</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation type="vanished">Dateien werden aufgelistet</translation>
    </message>
    <message>
        <source>Reading files for {name}</source>
        <translation type="vanished">Dateien für {name} werden gelesen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="vanished">{name} wird gelesen</translation>
    </message>
    <message>
        <source>Comparing with the originals</source>
        <translation type="vanished">Vergleich mit den Originalen</translation>
    </message>
    <message>
        <source>Removing files</source>
        <translation type="vanished">Dateien werden entfernt</translation>
    </message>
    <message>
        <source>not there, so its files are kept: {folder}</source>
        <translation type="vanished">nicht da, die Dateien bleiben darum: {folder}</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="vanished">Abgleichen</translation>
    </message>
    <message>
        <source>Syncing {name}</source>
        <translation type="vanished">{name} wird abgeglichen</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation type="vanished">Was getan würde</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="vanished">Lassen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="vanished">Dateien wählen …</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="vanished">Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="vanished">Dateien wählen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="vanished">Ordner wählen</translation>
    </message>
    <message>
        <source>What searches the files</source>
        <translation type="vanished">Womit die Dateien durchsucht werden</translation>
    </message>
    <message>
        <source>Index anew</source>
        <translation type="vanished">Neu indizieren</translation>
    </message>
    <message>
        <source>Index the files anew by the chosen embedder</source>
        <translation type="vanished">Dateien mit dem gewählten Modell neu indizieren</translation>
    </message>
    <message>
        <source>Searched by</source>
        <translation type="vanished">Durchsucht mit</translation>
    </message>
    <message>
        <source>Listing embedders</source>
        <translation type="vanished">Suchmodelle werden aufgelistet</translation>
    </message>
    <message>
        <source>Indexing {name} by {embedder}</source>
        <translation type="vanished">{name} wird mit {embedder} indiziert</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation type="vanished">{size} zu laden</translation>
    </message>
    <message>
        <source>{old} answers until all files are indexed by {new}.</source>
        <translation type="vanished">{old} antwortet, bis alle Dateien mit {new} indiziert sind.</translation>
    </message>
    <message>
        <source>Files of this GPT</source>
        <translation type="vanished">Dateien dieses GPT</translation>
    </message>
    <message>
        <source>Follow the originals</source>
        <translation type="vanished">Den Originalen folgen</translation>
    </message>
    <message>
        <source>Follow the originals: what changes there is read again while this page is open</source>
        <translation type="vanished">Den Originalen folgen: Was sich dort ändert, wird neu gelesen, solange diese Seite offen ist</translation>
    </message>
    <message>
        <source>Choose a file to see what it hides.</source>
        <translation type="vanished">Eine Datei wählen, um zu sehen, was sie verbirgt.</translation>
    </message>
    <message>
        <source>Reading hidden text</source>
        <translation type="vanished">Verborgener Text wird gelesen</translation>
    </message>
    <message>
        <source>No hidden text was found in {what}.</source>
        <translation type="vanished">In {what} wurde kein verborgener Text gefunden.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="vanished">Textstelle</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="vanished">Wertung</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="vanished">Bedeutung</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="vanished">Wörter</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="vanished">Zusammen</translation>
    </message>
    <message>
        <source>Only in files like *.pdf</source>
        <translation type="vanished">Nur in Dateien wie *.pdf</translation>
    </message>
    <message>
        <source>From day, 2026-01-31</source>
        <translation type="vanished">Ab Tag, 2026-01-31</translation>
    </message>
    <message>
        <source>To day, 2026-12-31</source>
        <translation type="vanished">Bis Tag, 2026-12-31</translation>
    </message>
    <message>
        <source>How many passages</source>
        <translation type="vanished">Wie viele Textstellen</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="vanished">Gefundene Textstellen</translation>
    </message>
    <message>
        <source>A day is written as 2026-01-31: year, month, day.</source>
        <translation type="vanished">Ein Tag wird so geschrieben: 2026-01-31, Jahr, Monat, Tag.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="vanished">Suche läuft</translation>
    </message>
    <message>
        <source>Nothing in the files answers this.</source>
        <translation type="vanished">Nichts in den Dateien beantwortet das.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="vanished">nicht genannt</translation>
    </message>
    <message>
        <source>{place}, score {score}; by meaning {meaning}, by words {words}, together {together}</source>
        <translation type="vanished">{place}, Wertung {score}; nach Bedeutung {meaning}, nach Wörtern {words}, zusammen {together}</translation>
    </message>
    <message>
        <source>nearness in meaning {cosine}, score of its words {words}</source>
        <translation type="vanished">Nähe der Bedeutung {cosine}, Wertung der Wörter {words}</translation>
    </message>
    <message>
        <source>words of the question: {words}</source>
        <translation type="vanished">Wörter der Frage: {words}</translation>
    </message>
    <message>
        <source>no word of the question</source>
        <translation type="vanished">kein Wort der Frage</translation>
    </message>
    <message>
        <source>nearest sentence: “{sentence}”</source>
        <translation type="vanished">nächster Satz: „{sentence}“</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="vanished">Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Choose a file to see its passages.</source>
        <translation type="vanished">Eine Datei wählen, um ihre Textstellen zu sehen.</translation>
    </message>
    <message>
        <source>Passages of the chosen file</source>
        <translation type="vanished">Textstellen der gewählten Datei</translation>
    </message>
    <message>
        <source>Text of the chosen passage</source>
        <translation type="vanished">Text der gewählten Stelle</translation>
    </message>
    <message>
        <source>Reading passages</source>
        <translation type="vanished">Textstellen werden gelesen</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="vanished">Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>Password; it is kept nowhere</source>
        <translation type="vanished">Passwort; es wird nirgends aufgehoben</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation type="vanished">Passwort von {name}</translation>
    </message>
    <message>
        <source>Close what is said of {name}</source>
        <translation type="vanished">Schließen, was zu {name} gesagt wird</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation type="vanished">wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="vanished">Protokoll</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="vanished">Protokoll anzeigen</translation>
    </message>
    <message>
        <source>at work</source>
        <translation type="vanished">in Arbeit</translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="vanished">angehalten</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="vanished">wird gestoppt</translation>
    </message>
    <message>
        <source>done in {time}</source>
        <translation type="vanished">fertig in {time}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="vanished">gestoppt</translation>
    </message>
    <message>
        <source>Taken in: {source} ({passages} passages)</source>
        <translation type="vanished">Aufgenommen: {source} ({passages} Textstellen)</translation>
    </message>
    <message>
        <source>Read again: {source} ({passages} passages)</source>
        <translation type="vanished">Neu gelesen: {source} ({passages} Textstellen)</translation>
    </message>
    <message>
        <source>Moved: {source}</source>
        <translation type="vanished">Verschoben: {source}</translation>
    </message>
    <message>
        <source>Removed: {source}</source>
        <translation type="vanished">Entfernt: {source}</translation>
    </message>
    <message>
        <source>Not read: {source}</source>
        <translation type="vanished">Nicht gelesen: {source}</translation>
    </message>
    <message>
        <source>Downloading {name} ({size})</source>
        <translation type="vanished">{name} wird heruntergeladen ({size})</translation>
    </message>
    <message>
        <source>Unpacking {name} ({size})</source>
        <translation type="vanished">{name} wird entpackt ({size})</translation>
    </message>
    <message>
        <source>Checking {name} ({size})</source>
        <translation type="vanished">{name} wird geprüft ({size})</translation>
    </message>
    <message>
        <source>Writing {name} ({size})</source>
        <translation type="vanished">{name} wird geschrieben ({size})</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation type="vanished">{name} ist da</translation>
    </message>
    <message>
        <source>Log: {title}</source>
        <translation type="vanished">Protokoll: {title}</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="vanished">Protokoll kopieren</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation type="vanished">Was läuft</translation>
    </message>
    <message>
        <source>Show what has ended</source>
        <translation type="vanished">Beendetes zeigen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="vanished">Leeren</translation>
    </message>
    <message>
        <source>Clear what has ended</source>
        <translation type="vanished">Beendetes leeren</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="vanished">Läufe</translation>
    </message>
    <message>
        <source>used {when}</source>
        <translation type="vanished">benutzt {when}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation type="vanished">noch nicht benutzt</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation type="vanished">Gemeinsamer Ordner</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation type="vanished">{file} wird geprüft</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation type="vanished">{name} importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="vanished">Importieren</translation>
    </message>
    <message>
        <source>SHA-256 {mark}</source>
        <translation type="vanished">SHA-256 {mark}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation type="vanished">{file} wird importiert</translation>
    </message>
    <message>
        <source>It runs on {model}; its files are searched by {embedder}.</source>
        <translation type="vanished">Er läuft auf {model}; seine Dateien durchsucht {embedder}.</translation>
    </message>
    <message>
        <source>It asks to use: {what}.</source>
        <translation type="vanished">Er möchte benutzen: {what}.</translation>
    </message>
    <message>
        <source>It asks for no permissions.</source>
        <translation type="vanished">Er bittet um keine Rechte.</translation>
    </message>
    <message>
        <source>Nothing is granted by importing it, and nothing in it is run.</source>
        <translation type="vanished">Durch das Importieren wird nichts erlaubt, und nichts darin wird ausgeführt.</translation>
    </message>
    <message>
        <source>Not on this computer yet: {models}. You are asked before it is fetched.</source>
        <translation type="vanished">Noch nicht auf diesem Computer: {models}. Vor dem Laden wird gefragt.</translation>
    </message>
    <message>
        <source>You have a GPT of this name: this one gets a number behind it.</source>
        <translation type="vanished">Einen GPT dieses Namens gibt es schon: Dieser bekommt eine Zahl dahinter.</translation>
    </message>
    <message>
        <source>It has no instructions.</source>
        <translation type="vanished">Er hat keine Anweisungen.</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation type="vanished">Dateien darin</translation>
    </message>
    <message>
        <source>Conversation starters</source>
        <translation type="vanished">Gesprächsanfänge</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation type="vanished">Was darin ist</translation>
    </message>
    <message>
        <source>Starters</source>
        <translation type="vanished">Anfänge</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="vanished">Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="vanished">Name</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="vanished">Zuletzt geändert</translation>
    </message>
    <message>
        <source>New GPT</source>
        <translation type="vanished">Neuer GPT</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="vanished">Importieren …</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="vanished">Duplizieren</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="vanished">Teilen …</translation>
    </message>
    <message>
        <source>No GPT has these words.</source>
        <translation type="vanished">Kein GPT hat diese Wörter.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="vanished">Wie heißt er?</translation>
    </message>
    <message>
        <source>Making {name}</source>
        <translation type="vanished">{name} wird angelegt</translation>
    </message>
    <message>
        <source>Import a GPT</source>
        <translation type="vanished">Einen GPT importieren</translation>
    </message>
    <message>
        <source>GPTs (*.gptb)</source>
        <translation type="vanished">GPTs (*.gptb)</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation type="vanished">{name} wird exportiert</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation type="vanished">{name} wird kopiert</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation type="vanished">{name} ist gelöscht.</translation>
    </message>
    <message>
        <source>Find a GPT</source>
        <translation type="vanished">Einen GPT suchen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="vanished">Sortieren nach</translation>
    </message>
    <message>
        <source>Make one, or drop a .gptb file here.</source>
        <translation type="vanished">Einen anlegen oder eine .gptb-Datei hier ablegen.</translation>
    </message>
    <message>
        <source>No GPT yet.</source>
        <translation type="vanished">Noch kein GPT.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation type="vanished">Den ersten anlegen</translation>
    </message>
    <message>
        <source>{name} has changes that were not saved.</source>
        <translation type="vanished">{name} hat ungesicherte Änderungen.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="vanished">Ansehen</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <translation type="vanished">{name} wird gelöscht</translation>
    </message>
    <message>
        <source>The files that it knows</source>
        <translation type="vanished">Die Dateien, die er kennt</translation>
    </message>
    <message>
        <source>Its picture</source>
        <translation type="vanished">Sein Bild</translation>
    </message>
    <message>
        <source>Exam, examples and comparisons: they may quote what people wrote</source>
        <translation type="vanished">Prüfung, Beispiele und Vergleiche: Sie können zitieren, was Leute geschrieben haben</translation>
    </message>
    <message>
        <source>What it was taught (adapters)</source>
        <translation type="vanished">Was ihm beigebracht wurde (Adapter)</translation>
    </message>
    <message>
        <source>Share {name}</source>
        <translation type="vanished">{name} teilen</translation>
    </message>
    <message>
        <source>What the file will contain</source>
        <translation type="vanished">Was die Datei enthalten wird</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="vanished">Als Datei speichern …</translation>
    </message>
    <message>
        <source>Put it into the shared folder</source>
        <translation type="vanished">In den gemeinsamen Ordner legen</translation>
    </message>
    <message>
        <source>Never in it: conversations, ratings, earlier versions, where files came from, and permissions.</source>
        <translation type="vanished">Nie darin: Gespräche, Bewertungen, frühere Versionen, Herkunft der Dateien und Rechte.</translation>
    </message>
    <message>
        <source>{name} is in {file} now.</source>
        <translation type="vanished">{name} liegt jetzt in {file}.</translation>
    </message>
    <message>
        <source>{name} is in the shared folder now.</source>
        <translation type="vanished">{name} liegt jetzt im gemeinsamen Ordner.</translation>
    </message>
    <message>
        <source>Publishing {name}</source>
        <translation type="vanished">{name} wird veröffentlicht</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="vanished">Wird gemessen …</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="vanished">Wird gemessen</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation type="vanished">Noch nicht hier</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="vanished">Installiert</translation>
    </message>
    <message>
        <source>Newer than yours</source>
        <translation type="vanished">Neuer als Ihrer</translation>
    </message>
    <message>
        <source>Another of this name</source>
        <translation type="vanished">Ein anderer dieses Namens</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="vanished">Abgelehnt</translation>
    </message>
    <message>
        <source>Find in the folder</source>
        <translation type="vanished">Im Ordner suchen</translation>
    </message>
    <message>
        <source>GPTs in the shared folder</source>
        <translation type="vanished">GPTs im gemeinsamen Ordner</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation type="vanished">Dort abgelegt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="vanished">SHA-256</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="vanished">Wofür er da ist</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation type="vanished">Hineinsehen …</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="vanished">Ordner wählen …</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="vanished">Neu lesen</translation>
    </message>
    <message>
        <source>A network folder or a USB stick with .gptb files. Looking reads them and runs nothing.</source>
        <translation type="vanished">Ein Netzordner oder USB-Stick mit .gptb-Dateien. Ansehen liest sie und führt nichts aus.</translation>
    </message>
    <message>
        <source>Reading the shared folder</source>
        <translation type="vanished">Gemeinsamer Ordner wird gelesen</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation type="vanished">Gemeinsamen Ordner wählen</translation>
    </message>
    <message>
        <source>Choosing the shared folder</source>
        <translation type="vanished">Gemeinsamer Ordner wird gewählt</translation>
    </message>
    <message>
        <source>Choose one to see what is in it.</source>
        <translation type="vanished">Einen wählen, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>Your GPTs</source>
        <translation type="vanished">Ihre GPTs</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="vanished">heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="vanished">gestern</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation type="vanished">{count} Bytes</translation>
    </message>
    <message>
        <source>no passage of the files supports this sentence</source>
        <translation type="vanished">keine Textstelle der Dateien stützt diesen Satz</translation>
    </message>
    <message>
        <source>“{token}”: {percent} likely</source>
        <translation type="vanished">„{token}“: zu {percent} wahrscheinlich</translation>
    </message>
    <message>
        <source>instead: {tokens}</source>
        <translation type="vanished">stattdessen: {tokens}</translation>
    </message>
    <message>
        <source>(check)</source>
        <translation type="vanished">(prüfen)</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation type="vanished">Quellen:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="vanished">Bild</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="vanished">Code kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="vanished">Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged, nothing to do.</source>
        <translation type="vanished"><numerusform>%n Datei unverändert, nichts zu tun.</numerusform><numerusform>%n Dateien unverändert, nichts zu tun.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>A sync would do this to %n file(s):</source>
        <translation type="vanished"><numerusform>Ein Abgleich täte dies mit %n Datei:</numerusform><numerusform>Ein Abgleich täte dies mit %n Dateien:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="vanished"><numerusform>%n Datei</numerusform><numerusform>%n Dateien</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="vanished"><numerusform>%n Textstelle</numerusform><numerusform>%n Textstellen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s), left out</source>
        <translation type="vanished"><numerusform>%n verborgene Textstelle, weggelassen</numerusform><numerusform>%n verborgene Textstellen, weggelassen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: press Sync</source>
        <translation type="vanished"><numerusform>%n wartet: Abgleichen drücken</numerusform><numerusform>%n warten: Abgleichen drücken</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s): left out, no search and no model sees them.</source>
        <translation type="vanished"><numerusform>%n verborgene Textstelle: weggelassen, keine Suche und kein Modell sieht sie.</numerusform><numerusform>%n verborgene Textstellen: weggelassen, keine Suche und kein Modell sieht sie.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>done in {time}; %n file(s) could not be read</source>
        <translation type="vanished"><numerusform>fertig in {time}; %n Datei war nicht zu lesen</numerusform><numerusform>fertig in {time}; %n Dateien waren nicht zu lesen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n running or waiting</source>
        <translation type="vanished"><numerusform>%n läuft oder wartet</numerusform><numerusform>%n laufen oder warten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation type="vanished"><numerusform>%n beendet</numerusform><numerusform>%n beendet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{size}, %n file(s), all checked</source>
        <translation type="vanished"><numerusform>{size}, %n Datei, geprüft</numerusform><numerusform>{size}, %n Dateien, alle geprüft</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{name} is in {file} now, with %n file(s).</source>
        <translation type="vanished"><numerusform>{name} liegt jetzt in {file}, mit %n Datei.</numerusform><numerusform>{name} liegt jetzt in {file}, mit %n Dateien.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size} in all</source>
        <translation type="vanished"><numerusform>%n Datei, {size}</numerusform><numerusform>%n Dateien, zusammen {size}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{folder}: %n GPT(s)</source>
        <translation type="vanished"><numerusform>{folder}: %n GPT</numerusform><numerusform>{folder}: %n GPTs</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="vanished"><numerusform>vor %n Tag</numerusform><numerusform>vor %n Tagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) found</source>
        <translation type="vanished"><numerusform>%n Textstelle gefunden</numerusform><numerusform>%n Textstellen gefunden</numerusform></translation>
    </message>
</context>
</TS>
