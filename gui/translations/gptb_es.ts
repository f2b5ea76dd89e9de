<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>gptb</name>
    <message>
        <location filename="../main_window.py"/>
        <source>Looking for the models</source>
        <translation>Buscando los modelos</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Reading the library</source>
        <translation>Leyendo la biblioteca</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <location filename="../widgets/palette.py"/>
        <source>Go to a GPT or a page, or do something</source>
        <translation>Ir a un GPT o a una página, o hacer algo</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>List the shortcuts</source>
        <translation>Mostrar los atajos</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>List the shortcuts (second keys)</source>
        <translation>Mostrar los atajos (segundas teclas)</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Text of the usual size</source>
        <translation>Texto de tamaño normal</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Next open page</source>
        <translation>Página abierta siguiente</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/settings.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Show it in this language now</source>
        <translation>Mostrarla en este idioma ahora</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>The window is made anew for that.</source>
        <translation>Para ello, la ventana se vuelve a crear.</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Parts of the settings</source>
        <translation>Partes de los ajustes</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Where your GPTs and models are</source>
        <translation>Dónde están sus GPT y modelos</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>To keep them elsewhere, close the window, move this folder, and set GPTB_HOME to where it is now.</source>
        <translation>Para guardarlos en otro lugar, cierre la ventana, mueva esta carpeta y ponga en GPTB_HOME su nueva ubicación.</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>It counts for GPTs that are opened from now on. Fewer leave room for other programs.</source>
        <translation>Vale para los GPT que se abran a partir de ahora. Menos hilos dejan sitio a otros programas.</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Threads that compute</source>
        <translation>Hilos de cálculo</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Text size in per cent</source>
        <translation>Tamaño del texto en por ciento</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>As many as are free</source>
        <translation>Tantos como haya libres</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Download</source>
        <translation>Descarga</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Make an example GPT to try</source>
        <translation>Crear un GPT de ejemplo para probar</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Fetch them</source>
        <translation>Descargarlos</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Three documents of a small shop, with questions to ask.</source>
        <translation>Tres documentos de una pequeña tienda, con preguntas que hacer.</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Fetching models</source>
        <translation>Descargando modelos</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Making the example</source>
        <translation>Creando el ejemplo</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Reading the example’s documents</source>
        <translation>Leyendo los documentos del ejemplo</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>The example GPT is ready to try.</source>
        <translation>El GPT de ejemplo está listo para probar.</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Build a GPT of your own, on this computer</source>
        <translation>Cree su propio GPT, en este ordenador</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Say what it is for, give it your files, ask it, and share it as one file. It needs no account.</source>
        <translation>Diga para qué sirve, dele sus archivos, pregúntele y compártalo como un solo archivo. No necesita ninguna cuenta.</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>The models are on this computer already: everything works without a connection.</source>
        <translation>Los modelos ya están en este ordenador: todo funciona sin conexión.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/welcome.py"/>
        <source>%n model(s) are needed, {size} in all. After that nothing leaves or reaches this computer.</source>
        <translation><numerusform>Se necesita un modelo, {size}. Después nada sale de este ordenador ni llega a él.</numerusform><numerusform>Se necesitan %n modelos, {size} en total. Después nada sale de este ordenador ni llega a él.</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <source>Copy the command line</source>
        <translation>Copiar la línea de comandos</translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <source>Command line: {command}</source>
        <translation>Línea de comandos: {command}</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>What can be done</source>
        <translation>Lo que se puede hacer</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>Nothing here is called that.</source>
        <translation>Aquí nada se llama así.</translation>
    </message>
    <message>
        <location filename="../widgets/rail.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../widgets/rail.py"/>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Find an action or keys</source>
        <translation>Buscar una acción o teclas</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Press the new keys</source>
        <translation>Pulse las teclas nuevas</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Set</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Give the chosen action these keys</source>
        <translation>Asignar estas teclas a la acción elegida</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Give the chosen action its own keys back</source>
        <translation>Devolver sus teclas a la acción elegida</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>{keys} belongs to “{action}”, which will have none if you set it.</source>
        <translation>{keys} pertenece a «{action}», que se quedará sin teclas si lo asigna.</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="vanished">Respondiendo</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="vanished">Cerrando</translation>
    </message>
    <message>
        <source>Keeping what is typed</source>
        <translation type="vanished">Guardando lo escrito</translation>
    </message>
    <message>
        <source>Keeping the question</source>
        <translation type="vanished">Guardando la pregunta</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation type="vanished">Leyendo la conversación</translation>
    </message>
    <message>
        <source>Keeping the conversation</source>
        <translation type="vanished">Guardando la conversación</translation>
    </message>
    <message>
        <source>Pages of {name}</source>
        <translation type="vanished">Páginas de {name}</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="vanished">Chat</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="vanished">Conocimiento</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation type="vanished">Configurar</translation>
    </message>
    <message>
        <source>Close {name}</source>
        <translation type="vanished">Cerrar {name}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="vanished">Instrucciones</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="vanished">Archivos</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="vanished">Conversación</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="vanished">Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="vanished">Respuesta</translation>
    </message>
    <message>
        <source>{used} of {total} tokens</source>
        <translation type="vanished">{used} de {total} tokens</translation>
    </message>
    <message>
        <source>Kept for the answer: {tokens}</source>
        <translation type="vanished">Reservado para la respuesta: {tokens}</translation>
    </message>
    <message>
        <source>Left out for lack of room: {passages} passages, {messages} messages</source>
        <translation type="vanished">Omitido por falta de espacio: {passages} pasajes, {messages} mensajes</translation>
    </message>
    <message>
        <source>Context in use</source>
        <translation type="vanished">Contexto en uso</translation>
    </message>
    <message>
        <source>Correct the answer</source>
        <translation type="vanished">Corregir la respuesta</translation>
    </message>
    <message>
        <source>This is what it should have said:</source>
        <translation type="vanished">Esto es lo que debería haber dicho:</translation>
    </message>
    <message>
        <source>Reading the chats</source>
        <translation type="vanished">Leyendo los chats</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation type="vanished">Cambiar el nombre del chat</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="vanished">¿De qué trata?</translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation type="vanished">Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation type="vanished">Exportar el chat</translation>
    </message>
    <message>
        <source>The chat is in {file} now.</source>
        <translation type="vanished">El chat está ahora en {file}.</translation>
    </message>
    <message>
        <source>Exporting the chat</source>
        <translation type="vanished">Exportando el chat</translation>
    </message>
    <message>
        <source>Deleted “{title}”.</source>
        <translation type="vanished">Se ha eliminado «{title}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="vanished">Deshacer</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="vanished">Chat nuevo</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation type="vanished">Buscar en este chat</translation>
    </message>
    <message>
        <source>Find in all chats</source>
        <translation type="vanished">Buscar en todos los chats</translation>
    </message>
    <message>
        <source>To the turn before</source>
        <translation type="vanished">Al turno anterior</translation>
    </message>
    <message>
        <source>To the next turn</source>
        <translation type="vanished">Al turno siguiente</translation>
    </message>
    <message>
        <source>Keeping the chats</source>
        <translation type="vanished">Guardando los chats</translation>
    </message>
    <message>
        <source>The first answer</source>
        <translation type="vanished">La primera respuesta</translation>
    </message>
    <message>
        <source>The second answer</source>
        <translation type="vanished">La segunda respuesta</translation>
    </message>
    <message>
        <source>The first is better</source>
        <translation type="vanished">La primera es mejor</translation>
    </message>
    <message>
        <source>The second is better</source>
        <translation type="vanished">La segunda es mejor</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="vanished">Ninguna</translation>
    </message>
    <message>
        <source>Choose neither and go back</source>
        <translation type="vanished">No elegir ninguna y volver</translation>
    </message>
    <message>
        <source>The second answer is being written…</source>
        <translation type="vanished">Se está escribiendo la segunda respuesta…</translation>
    </message>
    <message>
        <source>First</source>
        <translation type="vanished">Primera</translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="vanished">Segunda</translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translation type="vanished">¿Cuál es mejor?</translation>
    </message>
    <message>
        <source>What you choose is kept, to teach the GPT with.</source>
        <translation type="vanished">Lo que elija se guarda para enseñar al GPT.</translation>
    </message>
    <message>
        <source>Ask something. Enter sends, Shift+Enter begins a line.</source>
        <translation type="vanished">Pregunte algo. Intro envía, Mayús+Intro empieza una línea.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="vanished">Su pregunta</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="vanished">Enviar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="vanished">Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="vanished">Cancelar</translation>
    </message>
    <message>
        <source>Do not edit the question</source>
        <translation type="vanished">No editar la pregunta</translation>
    </message>
    <message>
        <source>Editing your question. The one before stays as a branch.</source>
        <translation type="vanished">Editando su pregunta. La anterior queda como rama.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="vanished">Chats</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="vanished">Cambiar nombre…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="vanished">Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="vanished">Eliminar</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="vanished">No se encontró nada.</translation>
    </message>
    <message>
        <source>What you ask is kept here.</source>
        <translation type="vanished">Lo que pregunte se guarda aquí.</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation type="vanished">Respondiendo…</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation type="vanished">Borrador: {text}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="vanished">Interrumpido</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="vanished">Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="vanished">Lugar siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="vanished">Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="vanished">{place} de {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="vanished">No encontrado</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation type="vanished">¿Qué le gustaría saber?</translation>
    </message>
    <message>
        <source>Ask: {text}</source>
        <translation type="vanished">Preguntar: {text}</translation>
    </message>
    <message>
        <source>Interrupted; what had come of it is kept.</source>
        <translation type="vanished">Interrumpida; lo que había llegado se conserva.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="vanished">Detenida.</translation>
    </message>
    <message>
        <source>It failed half way.</source>
        <translation type="vanished">Falló a medias.</translation>
    </message>
    <message>
        <source>It reached its token limit.</source>
        <translation type="vanished">Alcanzó su límite de tokens.</translation>
    </message>
    <message>
        <source>Corrected by you.</source>
        <translation type="vanished">Corregida por usted.</translation>
    </message>
    <message>
        <source>The answer before</source>
        <translation type="vanished">La respuesta anterior</translation>
    </message>
    <message>
        <source>The next answer</source>
        <translation type="vanished">La respuesta siguiente</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation type="vanished">La pregunta anterior</translation>
    </message>
    <message>
        <source>The next question</source>
        <translation type="vanished">La pregunta siguiente</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation type="vanished">Copiar la respuesta</translation>
    </message>
    <message>
        <source>Answer the question again</source>
        <translation type="vanished">Responder de nuevo a la pregunta</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation type="vanished">Editar pregunta</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation type="vanished">Editar la pregunta</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="vanished">Buena</translation>
    </message>
    <message>
        <source>This answer is good</source>
        <translation type="vanished">Esta respuesta es buena</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="vanished">Mala</translation>
    </message>
    <message>
        <source>This answer is bad</source>
        <translation type="vanished">Esta respuesta es mala</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="vanished">Corregir</translation>
    </message>
    <message>
        <source>Say what it should have said</source>
        <translation type="vanished">Decir lo que debería haber dicho</translation>
    </message>
    <message>
        <source>Turn {number}:</source>
        <translation type="vanished">Turno {number}:</translation>
    </message>
    <message>
        <source>{place}/{count}</source>
        <translation type="vanished">{place}/{count}</translation>
    </message>
    <message>
        <source>Question {place}/{count}</source>
        <translation type="vanished">Pregunta {place}/{count}</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation type="vanished">Todavía no hay respuesta.</translation>
    </message>
    <message>
        <source>{amount} bytes</source>
        <translation type="vanished">{amount} bytes</translation>
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
        <translation type="vanished">{done} de {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="vanished">quedan {time}</translation>
    </message>
    <message>
        <source>{amount}/s</source>
        <translation type="vanished">{amount}/s</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="vanished">en espera</translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="vanished">leyendo</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation type="vanished">vectorizando</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="vanished">hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="vanished">fallido</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="vanished">Archivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="vanished">Estado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="vanished">Tamaño</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="vanished">Pasajes</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="vanished">Oculto</translation>
    </message>
    <message>
        <source>new: {source}</source>
        <translation type="vanished">nuevo: {source}</translation>
    </message>
    <message>
        <source>changed: {source}</source>
        <translation type="vanished">cambiado: {source}</translation>
    </message>
    <message>
        <source>moved: {before} is now {source}</source>
        <translation type="vanished">movido: {before} es ahora {source}</translation>
    </message>
    <message>
        <source>deleted: {source}</source>
        <translation type="vanished">eliminado: {source}</translation>
    </message>
    <message>
        <source>Drop files and folders here. They stay on this computer.</source>
        <translation type="vanished">Suelte aquí archivos y carpetas. Se quedan en este ordenador.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="vanished">Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen files</source>
        <translation type="vanished">Quitar los archivos elegidos</translation>
    </message>
    <message>
        <source>Sync…</source>
        <translation type="vanished">Sincronizar…</translation>
    </message>
    <message>
        <source>See what a sync with the originals would do</source>
        <translation type="vanished">Ver qué haría una sincronización con los originales</translation>
    </message>
    <message>
        <source>Look into the files</source>
        <translation type="vanished">Mirar dentro de los archivos</translation>
    </message>
    <message>
        <source>Ask the index</source>
        <translation type="vanished">Preguntar al índice</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation type="vanished">Texto oculto</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation type="vanished">Listando archivos</translation>
    </message>
    <message>
        <source>Reading files for {name}</source>
        <translation type="vanished">Leyendo archivos para {name}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="vanished">Leyendo {name}</translation>
    </message>
    <message>
        <source>Comparing with the originals</source>
        <translation type="vanished">Comparando con los originales</translation>
    </message>
    <message>
        <source>Removing files</source>
        <translation type="vanished">Quitando archivos</translation>
    </message>
    <message>
        <source>not there, so its files are kept: {folder}</source>
        <translation type="vanished">no está, así que se conservan sus archivos: {folder}</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="vanished">Sincronizar</translation>
    </message>
    <message>
        <source>Syncing {name}</source>
        <translation type="vanished">Sincronizando {name}</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation type="vanished">Lo que se haría</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="vanished">Dejarlo</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="vanished">Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="vanished">Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="vanished">Elegir archivos</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="vanished">Elegir una carpeta</translation>
    </message>
    <message>
        <source>What searches the files</source>
        <translation type="vanished">Qué busca en los archivos</translation>
    </message>
    <message>
        <source>Index anew</source>
        <translation type="vanished">Indexar de nuevo</translation>
    </message>
    <message>
        <source>Index the files anew by the chosen embedder</source>
        <translation type="vanished">Indexar de nuevo los archivos con el modelo elegido</translation>
    </message>
    <message>
        <source>Searched by</source>
        <translation type="vanished">Búsqueda con</translation>
    </message>
    <message>
        <source>Listing embedders</source>
        <translation type="vanished">Listando modelos de búsqueda</translation>
    </message>
    <message>
        <source>Indexing {name} by {embedder}</source>
        <translation type="vanished">Indexando {name} con {embedder}</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation type="vanished">{size} por descargar</translation>
    </message>
    <message>
        <source>{old} answers until all files are indexed by {new}.</source>
        <translation type="vanished">{old} responde hasta que {new} haya indexado todos los archivos.</translation>
    </message>
    <message>
        <source>Files of this GPT</source>
        <translation type="vanished">Archivos de este GPT</translation>
    </message>
    <message>
        <source>Follow the originals</source>
        <translation type="vanished">Seguir los originales</translation>
    </message>
    <message>
        <source>Follow the originals: what changes there is read again while this page is open</source>
        <translation type="vanished">Seguir los originales: lo que cambie allí se vuelve a leer mientras esta página esté abierta</translation>
    </message>
    <message>
        <source>Choose a file to see what it hides.</source>
        <translation type="vanished">Elija un archivo para ver lo que oculta.</translation>
    </message>
    <message>
        <source>Reading hidden text</source>
        <translation type="vanished">Leyendo texto oculto</translation>
    </message>
    <message>
        <source>No hidden text was found in {what}.</source>
        <translation type="vanished">No se encontró texto oculto en {what}.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="vanished">Pasaje</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="vanished">Puntuación</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="vanished">Significado</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="vanished">Palabras</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="vanished">Juntos</translation>
    </message>
    <message>
        <source>Only in files like *.pdf</source>
        <translation type="vanished">Solo en archivos como *.pdf</translation>
    </message>
    <message>
        <source>From day, 2026-01-31</source>
        <translation type="vanished">Desde el día, 2026-01-31</translation>
    </message>
    <message>
        <source>To day, 2026-12-31</source>
        <translation type="vanished">Hasta el día, 2026-12-31</translation>
    </message>
    <message>
        <source>How many passages</source>
        <translation type="vanished">Cuántos pasajes</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="vanished">Pasajes encontrados</translation>
    </message>
    <message>
        <source>A day is written as 2026-01-31: year, month, day.</source>
        <translation type="vanished">Un día se escribe así: 2026-01-31, año, mes, día.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="vanished">Buscando</translation>
    </message>
    <message>
        <source>Nothing in the files answers this.</source>
        <translation type="vanished">Nada en los archivos responde a esto.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="vanished">sin nombrar</translation>
    </message>
    <message>
        <source>{place}, score {score}; by meaning {meaning}, by words {words}, together {together}</source>
        <translation type="vanished">{place}, puntuación {score}; por significado {meaning}, por palabras {words}, juntos {together}</translation>
    </message>
    <message>
        <source>nearness in meaning {cosine}, score of its words {words}</source>
        <translation type="vanished">cercanía de significado {cosine}, puntuación de sus palabras {words}</translation>
    </message>
    <message>
        <source>words of the question: {words}</source>
        <translation type="vanished">palabras de la pregunta: {words}</translation>
    </message>
    <message>
        <source>no word of the question</source>
        <translation type="vanished">ninguna palabra de la pregunta</translation>
    </message>
    <message>
        <source>nearest sentence: “{sentence}”</source>
        <translation type="vanished">frase más cercana: «{sentence}»</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="vanished">Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Choose a file to see its passages.</source>
        <translation type="vanished">Elija un archivo para ver sus pasajes.</translation>
    </message>
    <message>
        <source>Passages of the chosen file</source>
        <translation type="vanished">Pasajes del archivo elegido</translation>
    </message>
    <message>
        <source>Text of the chosen passage</source>
        <translation type="vanished">Texto del pasaje elegido</translation>
    </message>
    <message>
        <source>Reading passages</source>
        <translation type="vanished">Leyendo pasajes</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="vanished">Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>Password; it is kept nowhere</source>
        <translation type="vanished">Contraseña; no se guarda en ningún sitio</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation type="vanished">Contraseña de {name}</translation>
    </message>
    <message>
        <source>Close what is said of {name}</source>
        <translation type="vanished">Cerrar lo que se dice de {name}</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation type="vanished">espera su turno</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="vanished">Registro</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="vanished">Mostrar el registro</translation>
    </message>
    <message>
        <source>at work</source>
        <translation type="vanished">en marcha</translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="vanished">en pausa</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="vanished">deteniendo</translation>
    </message>
    <message>
        <source>done in {time}</source>
        <translation type="vanished">hecho en {time}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="vanished">detenido</translation>
    </message>
    <message>
        <source>Taken in: {source} ({passages} passages)</source>
        <translation type="vanished">Incorporado: {source} ({passages} pasajes)</translation>
    </message>
    <message>
        <source>Read again: {source} ({passages} passages)</source>
        <translation type="vanished">Leído de nuevo: {source} ({passages} pasajes)</translation>
    </message>
    <message>
        <source>Moved: {source}</source>
        <translation type="vanished">Movido: {source}</translation>
    </message>
    <message>
        <source>Removed: {source}</source>
        <translation type="vanished">Quitado: {source}</translation>
    </message>
    <message>
        <source>Not read: {source}</source>
        <translation type="vanished">No leído: {source}</translation>
    </message>
    <message>
        <source>Downloading {name} ({size})</source>
        <translation type="vanished">Descargando {name} ({size})</translation>
    </message>
    <message>
        <source>Unpacking {name} ({size})</source>
        <translation type="vanished">Desempaquetando {name} ({size})</translation>
    </message>
    <message>
        <source>Checking {name} ({size})</source>
        <translation type="vanished">Comprobando {name} ({size})</translation>
    </message>
    <message>
        <source>Writing {name} ({size})</source>
        <translation type="vanished">Escribiendo {name} ({size})</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation type="vanished">{name} está aquí</translation>
    </message>
    <message>
        <source>Log: {title}</source>
        <translation type="vanished">Registro: {title}</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="vanished">Copiar el registro</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation type="vanished">Lo que está en marcha</translation>
    </message>
    <message>
        <source>Show what has ended</source>
        <translation type="vanished">Mostrar lo terminado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="vanished">Limpiar</translation>
    </message>
    <message>
        <source>Clear what has ended</source>
        <translation type="vanished">Limpiar lo terminado</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="vanished">Tareas</translation>
    </message>
    <message>
        <source>used {when}</source>
        <translation type="vanished">usado {when}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation type="vanished">sin usar todavía</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation type="vanished">Carpeta compartida</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation type="vanished">Comprobando {file}</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation type="vanished">Importar {name}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="vanished">Importar</translation>
    </message>
    <message>
        <source>SHA-256 {mark}</source>
        <translation type="vanished">SHA-256 {mark}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation type="vanished">Importando {file}</translation>
    </message>
    <message>
        <source>It runs on {model}; its files are searched by {embedder}.</source>
        <translation type="vanished">Funciona con {model}; {embedder} busca en sus archivos.</translation>
    </message>
    <message>
        <source>It asks to use: {what}.</source>
        <translation type="vanished">Pide usar: {what}.</translation>
    </message>
    <message>
        <source>It asks for no permissions.</source>
        <translation type="vanished">No pide permisos.</translation>
    </message>
    <message>
        <source>Nothing is granted by importing it, and nothing in it is run.</source>
        <translation type="vanished">Al importarlo no se concede nada, y nada de él se ejecuta.</translation>
    </message>
    <message>
        <source>Not on this computer yet: {models}. You are asked before it is fetched.</source>
        <translation type="vanished">Aún no está en este ordenador: {models}. Se le preguntará antes de descargarlo.</translation>
    </message>
    <message>
        <source>You have a GPT of this name: this one gets a number behind it.</source>
        <translation type="vanished">Ya tiene un GPT con este nombre: a este se le añade un número.</translation>
    </message>
    <message>
        <source>It has no instructions.</source>
        <translation type="vanished">No tiene instrucciones.</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation type="vanished">Archivos que contiene</translation>
    </message>
    <message>
        <source>Conversation starters</source>
        <translation type="vanished">Frases para empezar</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation type="vanished">Lo que hay dentro</translation>
    </message>
    <message>
        <source>Starters</source>
        <translation type="vanished">Inicios</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="vanished">Último uso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="vanished">Nombre</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="vanished">Último cambio</translation>
    </message>
    <message>
        <source>New GPT</source>
        <translation type="vanished">GPT nuevo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="vanished">Importar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="vanished">Duplicar</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="vanished">Compartir…</translation>
    </message>
    <message>
        <source>No GPT has these words.</source>
        <translation type="vanished">Ningún GPT tiene estas palabras.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="vanished">¿Cómo se llama?</translation>
    </message>
    <message>
        <source>Making {name}</source>
        <translation type="vanished">Creando {name}</translation>
    </message>
    <message>
        <source>Import a GPT</source>
        <translation type="vanished">Importar un GPT</translation>
    </message>
    <message>
        <source>GPTs (*.gptb)</source>
        <translation type="vanished">GPT (*.gptb)</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation type="vanished">Exportando {name}</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation type="vanished">Copiando {name}</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation type="vanished">{name} se ha eliminado.</translation>
    </message>
    <message>
        <source>Find a GPT</source>
        <translation type="vanished">Buscar un GPT</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="vanished">Ordenar por</translation>
    </message>
    <message>
        <source>Make one, or drop a .gptb file here.</source>
        <translation type="vanished">Cree uno o suelte aquí un archivo .gptb.</translation>
    </message>
    <message>
        <source>No GPT yet.</source>
        <translation type="vanished">Todavía no hay ningún GPT.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation type="vanished">Crear el primero</translation>
    </message>
    <message>
        <source>{name} has changes that were not saved.</source>
        <translation type="vanished">{name} tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="vanished">Verlos</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <translation type="vanished">Eliminando {name}</translation>
    </message>
    <message>
        <source>The files that it knows</source>
        <translation type="vanished">Los archivos que conoce</translation>
    </message>
    <message>
        <source>Its picture</source>
        <translation type="vanished">Su imagen</translation>
    </message>
    <message>
        <source>Exam, examples and comparisons: they may quote what people wrote</source>
        <translation type="vanished">Examen, ejemplos y comparaciones: pueden citar lo que la gente escribió</translation>
    </message>
    <message>
        <source>What it was taught (adapters)</source>
        <translation type="vanished">Lo que se le enseñó (adaptadores)</translation>
    </message>
    <message>
        <source>Share {name}</source>
        <translation type="vanished">Compartir {name}</translation>
    </message>
    <message>
        <source>What the file will contain</source>
        <translation type="vanished">Lo que contendrá el archivo</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="vanished">Guardar como archivo…</translation>
    </message>
    <message>
        <source>Put it into the shared folder</source>
        <translation type="vanished">Ponerlo en la carpeta compartida</translation>
    </message>
    <message>
        <source>Never in it: conversations, ratings, earlier versions, where files came from, and permissions.</source>
        <translation type="vanished">Nunca incluye: conversaciones, valoraciones, versiones anteriores, el origen de los archivos ni permisos.</translation>
    </message>
    <message>
        <source>{name} is in {file} now.</source>
        <translation type="vanished">{name} está ahora en {file}.</translation>
    </message>
    <message>
        <source>{name} is in the shared folder now.</source>
        <translation type="vanished">{name} está ahora en la carpeta compartida.</translation>
    </message>
    <message>
        <source>Publishing {name}</source>
        <translation type="vanished">Publicando {name}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="vanished">Midiendo…</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="vanished">Midiendo</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation type="vanished">Aún no está aquí</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="vanished">Instalado</translation>
    </message>
    <message>
        <source>Newer than yours</source>
        <translation type="vanished">Más nuevo que el suyo</translation>
    </message>
    <message>
        <source>Another of this name</source>
        <translation type="vanished">Otro con este nombre</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="vanished">Rechazado</translation>
    </message>
    <message>
        <source>Find in the folder</source>
        <translation type="vanished">Buscar en la carpeta</translation>
    </message>
    <message>
        <source>GPTs in the shared folder</source>
        <translation type="vanished">GPT de la carpeta compartida</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation type="vanished">Puesto allí</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="vanished">SHA-256</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="vanished">Para qué sirve</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation type="vanished">Mirar dentro…</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="vanished">Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="vanished">Leer de nuevo</translation>
    </message>
    <message>
        <source>A network folder or a USB stick with .gptb files. Looking reads them and runs nothing.</source>
        <translation type="vanished">Una carpeta de red o una memoria USB con archivos .gptb. Mirar los lee y no ejecuta nada.</translation>
    </message>
    <message>
        <source>Reading the shared folder</source>
        <translation type="vanished">Leyendo la carpeta compartida</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation type="vanished">Elegir la carpeta compartida</translation>
    </message>
    <message>
        <source>Choosing the shared folder</source>
        <translation type="vanished">Eligiendo la carpeta compartida</translation>
    </message>
    <message>
        <source>Choose one to see what is in it.</source>
        <translation type="vanished">Elija uno para ver lo que contiene.</translation>
    </message>
    <message>
        <source>Your GPTs</source>
        <translation type="vanished">Sus GPT</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="vanished">hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="vanished">ayer</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation type="vanished">{count} bytes</translation>
    </message>
    <message>
        <source>no passage of the files supports this sentence</source>
        <translation type="vanished">ningún pasaje de los archivos respalda esta frase</translation>
    </message>
    <message>
        <source>“{token}”: {percent} likely</source>
        <translation type="vanished">«{token}»: probabilidad {percent}</translation>
    </message>
    <message>
        <source>instead: {tokens}</source>
        <translation type="vanished">en su lugar: {tokens}</translation>
    </message>
    <message>
        <source>(check)</source>
        <translation type="vanished">(comprobar)</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation type="vanished">Fuentes:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="vanished">imagen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="vanished">Copiar código</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="vanished">Copiado</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged, nothing to do.</source>
        <translation type="vanished"><numerusform>%n archivo sin cambios, nada que hacer.</numerusform><numerusform>%n archivos sin cambios, nada que hacer.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>A sync would do this to %n file(s):</source>
        <translation type="vanished"><numerusform>Una sincronización haría esto con %n archivo:</numerusform><numerusform>Una sincronización haría esto con %n archivos:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="vanished"><numerusform>%n archivo</numerusform><numerusform>%n archivos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="vanished"><numerusform>%n pasaje</numerusform><numerusform>%n pasajes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s), left out</source>
        <translation type="vanished"><numerusform>%n pasaje oculto, omitido</numerusform><numerusform>%n pasajes ocultos, omitidos</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: press Sync</source>
        <translation type="vanished"><numerusform>%n en espera: pulse Sincronizar</numerusform><numerusform>%n en espera: pulse Sincronizar</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s): left out, no search and no model sees them.</source>
        <translation type="vanished"><numerusform>%n pasaje oculto: omitido, ninguna búsqueda ni modelo lo ve.</numerusform><numerusform>%n pasajes ocultos: omitidos, ninguna búsqueda ni modelo los ve.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>done in {time}; %n file(s) could not be read</source>
        <translation type="vanished"><numerusform>hecho en {time}; %n archivo no se pudo leer</numerusform><numerusform>hecho en {time}; %n archivos no se pudieron leer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n running or waiting</source>
        <translation type="vanished"><numerusform>%n en marcha o en espera</numerusform><numerusform>%n en marcha o en espera</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation type="vanished"><numerusform>%n terminada</numerusform><numerusform>%n terminadas</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{size}, %n file(s), all checked</source>
        <translation type="vanished"><numerusform>{size}, %n archivo, comprobado</numerusform><numerusform>{size}, %n archivos, todos comprobados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{name} is in {file} now, with %n file(s).</source>
        <translation type="vanished"><numerusform>{name} está ahora en {file}, con %n archivo.</numerusform><numerusform>{name} está ahora en {file}, con %n archivos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size} in all</source>
        <translation type="vanished"><numerusform>%n archivo, {size}</numerusform><numerusform>%n archivos, {size} en total</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{folder}: %n GPT(s)</source>
        <translation type="vanished"><numerusform>{folder}: %n GPT</numerusform><numerusform>{folder}: %n GPT</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="vanished"><numerusform>hace %n día</numerusform><numerusform>hace %n días</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) found</source>
        <translation type="vanished"><numerusform>%n pasaje encontrado</numerusform><numerusform>%n pasajes encontrados</numerusform></translation>
    </message>
    <message>
        <source>Looking for unfinished work</source>
        <translation type="vanished">Buscando trabajo sin terminar</translation>
    </message>
    <message>
        <source>gptb ended unexpectedly while {name} was answering. What had come is kept.</source>
        <translation type="vanished">gptb terminó de forma inesperada mientras {name} respondía. Lo que había llegado se conserva.</translation>
    </message>
    <message>
        <source>gptb ended unexpectedly while you were writing to {name}: “{draft}”</source>
        <translation type="vanished">gptb terminó de forma inesperada mientras escribía a {name}: «{draft}»</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation type="vanished">Adjuntar…</translation>
    </message>
    <message>
        <source>Attach files to this question</source>
        <translation type="vanished">Adjuntar archivos a esta pregunta</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="vanished">Leyendo {name}…</translation>
    </message>
    <message>
        <source>{names}: still being read.</source>
        <translation type="vanished">{names}: aún se está leyendo.</translation>
    </message>
    <message>
        <source>{name}: {percent} % of its text was read</source>
        <translation type="vanished">{name}: se leyó el {percent} % de su texto</translation>
    </message>
    <message>
        <source>{name} (the first {percent} %)</source>
        <translation type="vanished">{name} (el primer {percent} %)</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="vanished">Quitar {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="vanished">Cambiar nombre</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="vanished">Exportar</translation>
    </message>
    <message>
        <source>Delete the chat</source>
        <translation type="vanished">Eliminar el chat</translation>
    </message>
    <message>
        <source>Open a web page?</source>
        <translation type="vanished">¿Abrir una página web?</translation>
    </message>
    <message>
        <source>The answer links to this page. A model wrote the address; open it only if you know it.</source>
        <translation type="vanished">La respuesta enlaza a esta página. La dirección la escribió un modelo; ábrala solo si la conoce.</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation type="vanished">No abrir</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="vanished">Copiar la dirección</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="vanished">Abrir en el navegador</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="vanished">Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="vanished">Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="vanished">Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="vanished">Más grande</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation type="vanished">Página {number} de {pages}</translation>
    </message>
    <message>
        <source>Marked on the page: {words}</source>
        <translation type="vanished">Marcado en la página: {words}</translation>
    </message>
    <message>
        <source>The passage could not be found on the picture of its page. Its words: “{words}”</source>
        <translation type="vanished">No se encontró el pasaje en la imagen de su página. Sus palabras: «{words}»</translation>
    </message>
    <message>
        <source>Token probabilities</source>
        <translation type="vanished">Probabilidades de los tokens</translation>
    </message>
    <message>
        <source>Tints each word of an answer by how likely the model found it; point at a word to see.</source>
        <translation type="vanished">Colorea cada palabra de una respuesta según lo probable que le pareció al modelo; señale una palabra para verlo.</translation>
    </message>
    <message>
        <source>The cited file</source>
        <translation type="vanished">El archivo citado</translation>
    </message>
    <message>
        <source>As text</source>
        <translation type="vanished">Como texto</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation type="vanished">Cerrar la fuente</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="vanished">Fuentes</translation>
    </message>
    <message>
        <source>Drawing page {number}</source>
        <translation type="vanished">Dibujando la página {number}</translation>
    </message>
    <message>
        <source>As a page</source>
        <translation type="vanished">Como página</translation>
    </message>
    <message>
        <source>fits well</source>
        <translation type="vanished">encaja bien</translation>
    </message>
    <message>
        <source>fits in part</source>
        <translation type="vanished">encaja en parte</translation>
    </message>
    <message>
        <source>hardly fits</source>
        <translation type="vanished">apenas encaja</translation>
    </message>
    <message>
        <source>Passages of the answer</source>
        <translation type="vanished">Pasajes de la respuesta</translation>
    </message>
    <message>
        <source>Show it in its file</source>
        <translation type="vanished">Mostrarlo en su archivo</translation>
    </message>
    <message>
        <source>No passage supports these sentences; check them:</source>
        <translation type="vanished">Ningún pasaje respalda estas frases; compruébelas:</translation>
    </message>
    <message>
        <source>cited</source>
        <translation type="vanished">citado</translation>
    </message>
    <message>
        <source>Show earlier messages ({count} more)</source>
        <translation type="vanished">Mostrar mensajes anteriores ({count} más)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="vanished">Privacidad</translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="vanished">chat</translation>
    </message>
    <message>
        <source>search</source>
        <translation type="vanished">búsqueda</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="vanished">Modelo</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="vanished">Para</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="vanished">Licencia</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="vanished">Dónde</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="vanished">Disco</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="vanished">Descargar</translation>
    </message>
    <message>
        <source>Fetch the chosen model</source>
        <translation type="vanished">Descargar el modelo elegido</translation>
    </message>
    <message>
        <source>Remove the chosen model</source>
        <translation type="vanished">Quitar el modelo elegido</translation>
    </message>
    <message>
        <source>owner/name on Hugging Face</source>
        <translation type="vanished">propietario/nombre en Hugging Face</translation>
    </message>
    <message>
        <source>A model on Hugging Face, owner/name</source>
        <translation type="vanished">Un modelo de Hugging Face, propietario/nombre</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation type="vanished">Buscarlo</translation>
    </message>
    <message>
        <source>Drop a .gguf file or a model's folder here.</source>
        <translation type="vanished">Suelte aquí un archivo .gguf o la carpeta de un modelo.</translation>
    </message>
    <message>
        <source>Listing models</source>
        <translation type="vanished">Listando modelos</translation>
    </message>
    <message>
        <source>Looking up the model</source>
        <translation type="vanished">Buscando el modelo</translation>
    </message>
    <message>
        <source>Remove {name}? It frees {size}.</source>
        <translation type="vanished">¿Quitar {name}? Libera {size}.</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation type="vanished">Quitando {name}</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation type="vanished">Importando {name}</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation type="vanished">Descargando {name}</translation>
    </message>
    <message>
        <source>Fetch {title}? {size} to download, licence {licence}, from {source}.</source>
        <translation type="vanished">¿Descargar {title}? {size}, licencia {licence}, desde {source}.</translation>
    </message>
    <message>
        <source>{size} on the disk</source>
        <translation type="vanished">{size} en el disco</translation>
    </message>
    <message>
        <source>Choose a model to see what it is made of.</source>
        <translation type="vanished">Elija un modelo para ver de qué está hecho.</translation>
    </message>
    <message>
        <source>{size} to download, licence {licence}.</source>
        <translation type="vanished">{size} por descargar, licencia {licence}.</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="vanished">en este ordenador</translation>
    </message>
    <message>
        <source>to be fetched</source>
        <translation type="vanished">por descargar</translation>
    </message>
    <message>
        <source>GPT</source>
        <translation type="vanished">GPT</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation type="vanished">Pide</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="vanished">Concedido</translation>
    </message>
    <message>
        <source>Its files go to</source>
        <translation type="vanished">Sus archivos van a</translation>
    </message>
    <message>
        <source>What each GPT may do</source>
        <translation type="vanished">Lo que puede hacer cada GPT</translation>
    </message>
    <message>
        <source>Open its files</source>
        <translation type="vanished">Abrir sus archivos</translation>
    </message>
    <message>
        <source>Open the files of the chosen GPT</source>
        <translation type="vanished">Abrir los archivos del GPT elegido</translation>
    </message>
    <message>
        <source>Looking at the permissions</source>
        <translation type="vanished">Mirando los permisos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="vanished">nada</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="vanished">a ninguna parte</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="vanished">Como tabla</translation>
    </message>
    <message>
        <source>Loading what draws charts</source>
        <translation type="vanished">Cargando lo que dibuja gráficos</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="vanished">Barras</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="vanished">Líneas</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation type="vanished">Aún no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>gptb has opened no connection: nothing has left this computer, and nothing was fetched.</source>
        <translation type="vanished">gptb no ha abierto ninguna conexión: nada ha salido de este ordenador y nada se ha descargado.</translation>
    </message>
    <message>
        <source>to fetch the model {about}</source>
        <translation type="vanished">para descargar el modelo {about}</translation>
    </message>
    <message>
        <source>to look up the model {about}</source>
        <translation type="vanished">para consultar el modelo {about}</translation>
    </message>
    <message>
        <source>to keep and search the vectors of {about}</source>
        <translation type="vanished">para guardar y buscar los vectores de {about}</translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="vanished">empezada</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="vanished">Por qué</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="vanished">Servidor</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="vanished">Cuándo</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="vanished">Recibido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="vanished">Resultado</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="vanished">Conexiones</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation type="vanished">Leyendo el registro</translation>
    </message>
    <message>
        <source>No question, no file and no answer is ever sent.</source>
        <translation type="vanished">Nunca se envía ninguna pregunta, ningún archivo ni ninguna respuesta.</translation>
    </message>
    <message>
        <source>Vectors of files and questions go to the server that this computer's environment names.</source>
        <translation type="vanished">Los vectores de archivos y preguntas van al servidor que nombra el entorno de este ordenador.</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation type="vanished">En el disco</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="vanished">Contando</translation>
    </message>
    <message>
        <source>GPTs</source>
        <translation type="vanished">GPT</translation>
    </message>
    <message>
        <source>{total} in all: {models} models, {gpts} GPTs.</source>
        <translation type="vanished">{total} en total: {models} modelos, {gpts} GPT.</translation>
    </message>
    <message>
        <source>Choose a GPT or a file to see what it hides.</source>
        <translation type="vanished">Elija un GPT o un archivo para ver lo que oculta.</translation>
    </message>
    <message>
        <source>Why the chosen passage was found, and its text</source>
        <translation type="vanished">Por qué se encontró el pasaje elegido, y su texto</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation type="vanished">Tensor</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="vanished">Tipo</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="vanished">Forma</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="vanished">Arquitectura</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="vanished">Parámetros</translation>
    </message>
    <message>
        <source>Size on the disk</source>
        <translation type="vanished">Tamaño en el disco</translation>
    </message>
    <message>
        <source>Read for each token</source>
        <translation type="vanished">Leído por cada token</translation>
    </message>
    <message>
        <source>Context, in tokens</source>
        <translation type="vanished">Contexto, en tokens</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="vanished">Procede de</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="vanished">Usado por</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="vanished">Dónde está</translation>
    </message>
    <message>
        <source>Look into the chosen model</source>
        <translation type="vanished">Mirar dentro del modelo elegido</translation>
    </message>
    <message>
        <source>What the chosen model is made of</source>
        <translation type="vanished">De qué está hecho el modelo elegido</translation>
    </message>
    <message>
        <source>Tensors of the chosen model</source>
        <translation type="vanished">Tensores del modelo elegido</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation type="vanished">Tensores</translation>
    </message>
    <message>
        <source>Looking into the model</source>
        <translation type="vanished">Mirando dentro del modelo</translation>
    </message>
    <message>
        <source>no GPT</source>
        <translation type="vanished">ningún GPT</translation>
    </message>
    <message>
        <source>Types of numbers:</source>
        <translation type="vanished">Tipos de números:</translation>
    </message>
    <message>
        <source>Keeping what you typed</source>
        <translation type="vanished">Guardando lo que escribió</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="vanished">Guardar</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="vanished">Descartar</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation type="vanished">Descartar los cambios</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="vanished">Guardando</translation>
    </message>
    <message>
        <source>The changes are gone.</source>
        <translation type="vanished">Los cambios se han descartado.</translation>
    </message>
    <message>
        <source>Ways to make it</source>
        <translation type="vanished">Formas de crearlo</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="vanished">Crear</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="vanished">Versiones</translation>
    </message>
    <message>
        <source>Preview, as it stands here, saved or not</source>
        <translation type="vanished">Vista previa, tal como está aquí, guardado o no</translation>
    </message>
    <message>
        <source>Looking for a draft</source>
        <translation type="vanished">Buscando un borrador</translation>
    </message>
    <message>
        <source>{name} is as you left it, not saved yet.</source>
        <translation type="vanished">{name} está como lo dejó, aún sin guardar.</translation>
    </message>
    <message>
        <source>Not saved yet; kept as a draft.</source>
        <translation type="vanished">Aún sin guardar; se conserva como borrador.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="vanished">Guardado.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="vanished">¿Para qué sirve?</translation>
    </message>
    <message>
        <source>For example: answers questions about our lease</source>
        <translation type="vanished">Por ejemplo: responde preguntas sobre nuestro alquiler</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation type="vanished">¿Para quién es?</translation>
    </message>
    <message>
        <source>For example: people who rent in our house</source>
        <translation type="vanished">Por ejemplo: quienes alquilan en nuestra casa</translation>
    </message>
    <message>
        <source>How should it sound?</source>
        <translation type="vanished">¿Cómo debe sonar?</translation>
    </message>
    <message>
        <source>For example: friendly, in short sentences</source>
        <translation type="vanished">Por ejemplo: amable, con frases cortas</translation>
    </message>
    <message>
        <source>What must it not do?</source>
        <translation type="vanished">¿Qué no debe hacer?</translation>
    </message>
    <message>
        <source>For example: give legal advice</source>
        <translation type="vanished">Por ejemplo: dar consejos legales</translation>
    </message>
    <message>
        <source>Tell me what to change: “make it shorter”, “it should speak Spanish”, “call it Lease helper”.</source>
        <translation type="vanished">Dígame qué cambiar: «hazlo más corto», «que hable español», «llámalo Ayuda del alquiler».</translation>
    </message>
    <message>
        <source>This is what I made of it.</source>
        <translation type="vanished">Esto es lo que he hecho con ello.</translation>
    </message>
    <message>
        <source>I added: {value}</source>
        <translation type="vanished">He añadido: {value}</translation>
    </message>
    <message>
        <source>I added your wish to the instructions as you said it.</source>
        <translation type="vanished">He añadido su deseo a las instrucciones tal como lo dijo.</translation>
    </message>
    <message>
        <source>It is called {value} now.</source>
        <translation type="vanished">Ahora se llama {value}.</translation>
    </message>
    <message>
        <source>It answers in {value} now.</source>
        <translation type="vanished">Ahora responde en {value}.</translation>
    </message>
    <message>
        <source>It keeps its answers short now.</source>
        <translation type="vanished">Ahora sus respuestas son cortas.</translation>
    </message>
    <message>
        <source>It answers at length now.</source>
        <translation type="vanished">Ahora responde con detalle.</translation>
    </message>
    <message>
        <source>It offers “{value}” to start with now.</source>
        <translation type="vanished">Ahora ofrece «{value}» para empezar.</translation>
    </message>
    <message>
        <source>It answers only from its files now.</source>
        <translation type="vanished">Ahora responde solo con sus archivos.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="vanished">Su respuesta</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="vanished">Saltar</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation type="vanished">Saltar esta pregunta</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="vanished">Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="vanished">Empezar de nuevo</translation>
    </message>
    <message>
        <source>I took the last change back.</source>
        <translation type="vanished">He deshecho el último cambio.</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation type="vanished">¿Qué debería ser diferente?</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation type="vanished">Abriendo el modelo…</translation>
    </message>
    <message>
        <source>Proposing</source>
        <translation type="vanished">Proponiendo</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation type="vanished">con sus palabras</translation>
    </message>
    <message>
        <source>worded by the model</source>
        <translation type="vanished">redactado por el modelo</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="vanished">Versiones anteriores</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="vanished">Restaurar</translation>
    </message>
    <message>
        <source>Restore the chosen version</source>
        <translation type="vanished">Restaurar la versión elegida</translation>
    </message>
    <message>
        <source>It has not been changed yet. Every save keeps the version before.</source>
        <translation type="vanished">Aún no se ha cambiado. Cada vez que se guarda, se conserva la versión anterior.</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation type="vanished">Leyendo el historial</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="vanished">Restaurando</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="vanished">Comparando</translation>
    </message>
    <message>
        <source>Version {number}, until {when}</source>
        <translation type="vanished">Versión {number}, hasta {when}</translation>
    </message>
    <message>
        <source>then changed: {fields}</source>
        <translation type="vanished">después cambió: {fields}</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation type="vanished">Adaptador</translation>
    </message>
    <message>
        <source>None: the model as it is</source>
        <translation type="vanished">Ninguno: el modelo tal cual</translation>
    </message>
    <message>
        <source>Take one in…</source>
        <translation type="vanished">Incorporar uno…</translation>
    </message>
    <message>
        <source>Listing adapters</source>
        <translation type="vanished">Listando adaptadores</translation>
    </message>
    <message>
        <source>Choose the folder of an adapter</source>
        <translation type="vanished">Elegir la carpeta de un adaptador</translation>
    </message>
    <message>
        <source>Checking the adapter</source>
        <translation type="vanished">Comprobando el adaptador</translation>
    </message>
    <message>
        <source>One line for the library</source>
        <translation type="vanished">Una línea para la biblioteca</translation>
    </message>
    <message>
        <source>What should it do, for whom, how should it sound, and what not?</source>
        <translation type="vanished">¿Qué debe hacer, para quién, cómo debe sonar y qué no?</translation>
    </message>
    <message>
        <source>Answer only from its files</source>
        <translation type="vanished">Responder solo con sus archivos</translation>
    </message>
    <message>
        <source>May ask to use {name}</source>
        <translation type="vanished">Puede pedir usar {name}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="vanished">Descripción</translation>
    </message>
    <message>
        <source>Where they do not tell, it says so instead of guessing.</source>
        <translation type="vanished">Donde no lo dicen, lo reconoce en vez de adivinar.</translation>
    </message>
    <message>
        <source>Adapter: what it was taught</source>
        <translation type="vanished">Adaptador: lo que se le enseñó</translation>
    </message>
    <message>
        <source>How it writes</source>
        <translation type="vanished">Cómo escribe</translation>
    </message>
    <message>
        <source>What it asks to use</source>
        <translation type="vanished">Lo que pide usar</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="vanished">Elegir una imagen…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation type="vanished">Quitar la imagen</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation type="vanished">Imagen de {name}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg)</source>
        <translation type="vanished">Imágenes (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="vanished">Elegir una imagen</translation>
    </message>
    <message>
        <source>Keeping the picture</source>
        <translation type="vanished">Guardando la imagen</translation>
    </message>
    <message>
        <source>Removing the picture</source>
        <translation type="vanished">Quitando la imagen</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation type="vanished">Leyendo la imagen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="vanished">Temperatura</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word</source>
        <translation type="vanished">0 toma siempre la palabra más probable</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation type="vanished">Top p</translation>
    </message>
    <message>
        <source>the likeliest words that together have this share</source>
        <translation type="vanished">las palabras más probables que juntas suman esta parte</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation type="vanished">Top k</translation>
    </message>
    <message>
        <source>so many of the likeliest words; 0 is all</source>
        <translation type="vanished">tantas de las palabras más probables; 0 son todas</translation>
    </message>
    <message>
        <source>Min p</source>
        <translation type="vanished">Min p</translation>
    </message>
    <message>
        <source>words at least this fraction as likely as the likeliest</source>
        <translation type="vanished">palabras con al menos esta fracción de la probabilidad de la primera</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation type="vanished">Penalización por repetición</translation>
    </message>
    <message>
        <source>1 is off</source>
        <translation type="vanished">1 es desactivado</translation>
    </message>
    <message>
        <source>Repetition window</source>
        <translation type="vanished">Ventana de repetición</translation>
    </message>
    <message>
        <source>how many tokens count as recent</source>
        <translation type="vanished">cuántos tokens cuentan como recientes</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation type="vanished">Respuesta más larga</translation>
    </message>
    <message>
        <source>in tokens; four make about three words</source>
        <translation type="vanished">en tokens; cuatro son unas tres palabras</translation>
    </message>
    <message>
        <source>As the model's makers advise</source>
        <translation type="vanished">Como aconsejan los autores del modelo</translation>
    </message>
    <message>
        <source>Exact: the same answer every time</source>
        <translation type="vanished">Exacto: siempre la misma respuesta</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="vanished">Prudente</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="vanished">Equilibrado</translation>
    </message>
    <message>
        <source>Inventive</source>
        <translation type="vanished">Imaginativo</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="vanished">Como siempre</translation>
    </message>
    <message>
        <source>Short: a few sentences</source>
        <translation type="vanished">Corta: unas pocas frases</translation>
    </message>
    <message>
        <source>Medium: a paragraph or two</source>
        <translation type="vanished">Media: uno o dos párrafos</translation>
    </message>
    <message>
        <source>Long: a page</source>
        <translation type="vanished">Larga: una página</translation>
    </message>
    <message>
        <source>How freely it writes</source>
        <translation type="vanished">Con cuánta libertad escribe</translation>
    </message>
    <message>
        <source>How long it answers</source>
        <translation type="vanished">Cuánto se extiende</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="vanished">Números</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation type="vanished">Mostrar los números</translation>
    </message>
    <message>
        <source>as advised</source>
        <translation type="vanished">como se aconseja</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation type="vanished">Números propios</translation>
    </message>
    <message>
        <source>A question that people may ask</source>
        <translation type="vanished">Una pregunta que se podría hacer</translation>
    </message>
    <message>
        <source>Starter {number}</source>
        <translation type="vanished">Inicio {number}</translation>
    </message>
    <message>
        <source>Move starter {number} up</source>
        <translation type="vanished">Subir el inicio {number}</translation>
    </message>
    <message>
        <source>Take starter {number} out</source>
        <translation type="vanished">Quitar el inicio {number}</translation>
    </message>
    <message>
        <source>Add a starter</source>
        <translation type="vanished">Añadir un inicio</translation>
    </message>
    <message>
        <source>Share of the model's context</source>
        <translation type="vanished">Parte del contexto del modelo</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation type="vanished">Contando tokens</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation type="vanished">menos del 1 %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="vanished">{percent} %</translation>
    </message>
    <message>
        <source>Little room is left for files and answers: move long texts into files.</source>
        <translation type="vanished">Queda poco espacio para archivos y respuestas: pase los textos largos a archivos.</translation>
    </message>
    <message>
        <source>Tokens cannot be counted: {reason}</source>
        <translation type="vanished">No se pueden contar los tokens: {reason}</translation>
    </message>
    <message>
        <source>Model that searches its files</source>
        <translation type="vanished">Modelo que busca en sus archivos</translation>
    </message>
    <message>
        <source>Answers only from its files</source>
        <translation type="vanished">Responde solo con sus archivos</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="vanished">Herramientas</translation>
    </message>
    <message>
        <source>How its files are searched</source>
        <translation type="vanished">Cómo se busca en sus archivos</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="vanished">Lo que cambió</translation>
    </message>
    <message>
        <source>What went stands in [− −], what came in {+ +}.</source>
        <translation type="vanished">Lo que salió está entre [− −], lo que entró entre {+ +}.</translation>
    </message>
    <message>
        <source>Nothing differs from what is saved now.</source>
        <translation type="vanished">Nada difiere de lo guardado ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n GPT(s) use it and will have to fetch it again:</source>
        <translation type="vanished"><numerusform>%n GPT lo usa y tendrá que descargarlo de nuevo:</numerusform><numerusform>%n GPT lo usan y tendrán que descargarlo de nuevo:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n GPT(s) ask for something</source>
        <translation type="vanished"><numerusform>%n GPT pide algo</numerusform><numerusform>%n GPT piden algo</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n have been granted something</source>
        <translation type="vanished"><numerusform>a %n se le ha concedido algo</numerusform><numerusform>a %n se les ha concedido algo</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s) were found in files and left out</source>
        <translation type="vanished"><numerusform>se encontró %n pasaje oculto en los archivos y se omitió</numerusform><numerusform>se encontraron %n pasajes ocultos en los archivos y se omitieron</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="vanished"><numerusform>y %n más</numerusform><numerusform>y %n más</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) so far</source>
        <translation type="vanished"><numerusform>%n conexión hasta ahora</numerusform><numerusform>%n conexiones hasta ahora</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) asked</source>
        <translation type="vanished"><numerusform>%n servidor consultado</numerusform><numerusform>%n servidores consultados</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="vanished"><numerusform>%n más</numerusform><numerusform>%n más</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s)</source>
        <translation type="vanished"><numerusform>%n tensor</numerusform><numerusform>%n tensores</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The model is writing: %n token(s)</source>
        <translation type="vanished"><numerusform>El modelo está escribiendo: %n token</numerusform><numerusform>El modelo está escribiendo: %n tokens</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s), {share} of the {context} that the model can read at once</source>
        <translation type="vanished"><numerusform>%n token, {share} de los {context} que el modelo puede leer a la vez</numerusform><numerusform>%n tokens, {share} de los {context} que el modelo puede leer a la vez</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="vanished"><numerusform>%n palabra</numerusform><numerusform>%n palabras</numerusform></translation>
    </message>
</context>
</TS>
