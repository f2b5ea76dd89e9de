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
        <location filename="../recovery.py"/>
        <location filename="../widgets/embedder_choice.py"/>
        <location filename="../widgets/run.py"/>
        <source>Go on</source>
        <translation>继续</translation>
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
    <message numerus="yes">
        <location filename="../widgets/connection_table.py"/>
        <source>%n connection(s) so far</source>
        <translation><numerusform>目前共 %n 个连接</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../widgets/connection_table.py"/>
        <source>%n host(s) asked</source>
        <translation><numerusform>访问了 %n 个主机</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/connection_table.py"/>
        <source>No question, no file and no answer is ever sent.</source>
        <translation>绝不会发送任何问题、文件或回答。</translation>
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
        <source>paused</source>
        <translation>已暂停</translation>
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
