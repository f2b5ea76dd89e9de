<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>gptb</name>
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
        <source>Reading the library</source>
        <translation>正在读取库</translation>
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
        <location filename="../navigation.py"/>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/settings.py"/>
        <source>Settings</source>
        <translation>设置</translation>
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
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Reading the example’s documents</source>
        <translation>正在读取示例文档</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Making the example</source>
        <translation>正在创建示例</translation>
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
        <location filename="../widgets/command_line.py"/>
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
        <location filename="../widgets/rail.py"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../widgets/rail.py"/>
        <source>Open</source>
        <translation>已打开</translation>
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
        <location filename="../widgets/shortcut_table.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="vanished">正在回答</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="vanished">正在关闭</translation>
    </message>
    <message>
        <source>Keeping what is typed</source>
        <translation type="vanished">正在保存输入内容</translation>
    </message>
    <message>
        <source>Keeping the question</source>
        <translation type="vanished">正在保存问题</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation type="vanished">正在读取对话</translation>
    </message>
    <message>
        <source>Keeping the conversation</source>
        <translation type="vanished">正在保存对话</translation>
    </message>
    <message>
        <source>Pages of {name}</source>
        <translation type="vanished">{name} 的页面</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="vanished">聊天</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="vanished">知识</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation type="vanished">配置</translation>
    </message>
    <message>
        <source>Close {name}</source>
        <translation type="vanished">关闭 {name}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="vanished">指令</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="vanished">文件</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="vanished">对话</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="vanished">问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="vanished">回答</translation>
    </message>
    <message>
        <source>{used} of {total} tokens</source>
        <translation type="vanished">{total} 个 token 中的 {used} 个</translation>
    </message>
    <message>
        <source>Kept for the answer: {tokens}</source>
        <translation type="vanished">为回答保留：{tokens}</translation>
    </message>
    <message>
        <source>Left out for lack of room: {passages} passages, {messages} messages</source>
        <translation type="vanished">因空间不足而省略：{passages} 个段落，{messages} 条消息</translation>
    </message>
    <message>
        <source>Context in use</source>
        <translation type="vanished">已用上下文</translation>
    </message>
    <message>
        <source>Correct the answer</source>
        <translation type="vanished">更正回答</translation>
    </message>
    <message>
        <source>This is what it should have said:</source>
        <translation type="vanished">它本该这样说：</translation>
    </message>
    <message>
        <source>Reading the chats</source>
        <translation type="vanished">正在读取聊天</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation type="vanished">重命名聊天</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="vanished">是关于什么的？</translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation type="vanished">Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation type="vanished">导出聊天</translation>
    </message>
    <message>
        <source>The chat is in {file} now.</source>
        <translation type="vanished">聊天已保存到 {file}。</translation>
    </message>
    <message>
        <source>Exporting the chat</source>
        <translation type="vanished">正在导出聊天</translation>
    </message>
    <message>
        <source>Deleted “{title}”.</source>
        <translation type="vanished">已删除“{title}”。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="vanished">撤销</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="vanished">新聊天</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation type="vanished">在此聊天中查找</translation>
    </message>
    <message>
        <source>Find in all chats</source>
        <translation type="vanished">在所有聊天中查找</translation>
    </message>
    <message>
        <source>To the turn before</source>
        <translation type="vanished">到上一轮</translation>
    </message>
    <message>
        <source>To the next turn</source>
        <translation type="vanished">到下一轮</translation>
    </message>
    <message>
        <source>Keeping the chats</source>
        <translation type="vanished">正在保存聊天</translation>
    </message>
    <message>
        <source>The first answer</source>
        <translation type="vanished">第一个回答</translation>
    </message>
    <message>
        <source>The second answer</source>
        <translation type="vanished">第二个回答</translation>
    </message>
    <message>
        <source>The first is better</source>
        <translation type="vanished">第一个更好</translation>
    </message>
    <message>
        <source>The second is better</source>
        <translation type="vanished">第二个更好</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="vanished">都不好</translation>
    </message>
    <message>
        <source>Choose neither and go back</source>
        <translation type="vanished">都不选并返回</translation>
    </message>
    <message>
        <source>The second answer is being written…</source>
        <translation type="vanished">正在写第二个回答…</translation>
    </message>
    <message>
        <source>First</source>
        <translation type="vanished">第一个</translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="vanished">第二个</translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translation type="vanished">哪个更好？</translation>
    </message>
    <message>
        <source>What you choose is kept, to teach the GPT with.</source>
        <translation type="vanished">您的选择会保存下来，用于教导这个 GPT。</translation>
    </message>
    <message>
        <source>Ask something. Enter sends, Shift+Enter begins a line.</source>
        <translation type="vanished">提个问题。Enter 发送，Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="vanished">您的问题</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="vanished">发送</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="vanished">停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="vanished">取消</translation>
    </message>
    <message>
        <source>Do not edit the question</source>
        <translation type="vanished">不编辑问题</translation>
    </message>
    <message>
        <source>Editing your question. The one before stays as a branch.</source>
        <translation type="vanished">正在编辑您的问题。之前的问题会作为分支保留。</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="vanished">聊天</translation>
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
        <source>Delete</source>
        <translation type="vanished">删除</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="vanished">未找到任何内容。</translation>
    </message>
    <message>
        <source>What you ask is kept here.</source>
        <translation type="vanished">您的提问会保存在这里。</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation type="vanished">正在回答…</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation type="vanished">草稿：{text}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="vanished">已中断</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="vanished">上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="vanished">下一处</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="vanished">关闭查找</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="vanished">第 {place} 个，共 {count} 个</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="vanished">未找到</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation type="vanished">您想了解什么？</translation>
    </message>
    <message>
        <source>Ask: {text}</source>
        <translation type="vanished">提问：{text}</translation>
    </message>
    <message>
        <source>Interrupted; what had come of it is kept.</source>
        <translation type="vanished">已中断；已有内容会保留。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="vanished">已停止。</translation>
    </message>
    <message>
        <source>It failed half way.</source>
        <translation type="vanished">中途失败。</translation>
    </message>
    <message>
        <source>It reached its token limit.</source>
        <translation type="vanished">已达到 token 上限。</translation>
    </message>
    <message>
        <source>Corrected by you.</source>
        <translation type="vanished">已由您更正。</translation>
    </message>
    <message>
        <source>The answer before</source>
        <translation type="vanished">上一个回答</translation>
    </message>
    <message>
        <source>The next answer</source>
        <translation type="vanished">下一个回答</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation type="vanished">上一个问题</translation>
    </message>
    <message>
        <source>The next question</source>
        <translation type="vanished">下一个问题</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation type="vanished">复制回答</translation>
    </message>
    <message>
        <source>Answer the question again</source>
        <translation type="vanished">重新回答问题</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation type="vanished">编辑问题</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation type="vanished">编辑该问题</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="vanished">好</translation>
    </message>
    <message>
        <source>This answer is good</source>
        <translation type="vanished">这个回答好</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="vanished">差</translation>
    </message>
    <message>
        <source>This answer is bad</source>
        <translation type="vanished">这个回答不好</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="vanished">更正</translation>
    </message>
    <message>
        <source>Say what it should have said</source>
        <translation type="vanished">说出它本该说的话</translation>
    </message>
    <message>
        <source>Turn {number}:</source>
        <translation type="vanished">第 {number} 轮：</translation>
    </message>
    <message>
        <source>{place}/{count}</source>
        <translation type="vanished">{place}/{count}</translation>
    </message>
    <message>
        <source>Question {place}/{count}</source>
        <translation type="vanished">问题 {place}/{count}</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation type="vanished">还没有回答。</translation>
    </message>
    <message>
        <source>{amount} bytes</source>
        <translation type="vanished">{amount} 字节</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="vanished">{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="vanished">{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="vanished">{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="vanished">{done}/{total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="vanished">剩余 {time}</translation>
    </message>
    <message>
        <source>{amount}/s</source>
        <translation type="vanished">{amount}/秒</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="vanished">等待中</translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="vanished">读取中</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation type="vanished">嵌入中</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="vanished">完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="vanished">失败</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="vanished">文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="vanished">状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="vanished">大小</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="vanished">段落</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="vanished">隐藏</translation>
    </message>
    <message>
        <source>new: {source}</source>
        <translation type="vanished">新增：{source}</translation>
    </message>
    <message>
        <source>changed: {source}</source>
        <translation type="vanished">已更改：{source}</translation>
    </message>
    <message>
        <source>moved: {before} is now {source}</source>
        <translation type="vanished">已移动：{before} 现为 {source}</translation>
    </message>
    <message>
        <source>deleted: {source}</source>
        <translation type="vanished">已删除：{source}</translation>
    </message>
    <message>
        <source>Drop files and folders here. They stay on this computer.</source>
        <translation type="vanished">将文件和文件夹拖到这里。它们会留在这台电脑上。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="vanished">移除</translation>
    </message>
    <message>
        <source>Remove the chosen files</source>
        <translation type="vanished">移除所选文件</translation>
    </message>
    <message>
        <source>Sync…</source>
        <translation type="vanished">同步…</translation>
    </message>
    <message>
        <source>See what a sync with the originals would do</source>
        <translation type="vanished">查看与原文件同步会做什么</translation>
    </message>
    <message>
        <source>Look into the files</source>
        <translation type="vanished">查看文件内容</translation>
    </message>
    <message>
        <source>Ask the index</source>
        <translation type="vanished">查询索引</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation type="vanished">隐藏文本</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation type="vanished">正在列出文件</translation>
    </message>
    <message>
        <source>Reading files for {name}</source>
        <translation type="vanished">正在为 {name} 读取文件</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="vanished">正在读取 {name}</translation>
    </message>
    <message>
        <source>Comparing with the originals</source>
        <translation type="vanished">正在与原文件比较</translation>
    </message>
    <message>
        <source>Removing files</source>
        <translation type="vanished">正在移除文件</translation>
    </message>
    <message>
        <source>not there, so its files are kept: {folder}</source>
        <translation type="vanished">文件夹不在，因此保留其文件：{folder}</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="vanished">同步</translation>
    </message>
    <message>
        <source>Syncing {name}</source>
        <translation type="vanished">正在同步 {name}</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation type="vanished">将执行的操作</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="vanished">算了</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="vanished">选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="vanished">选择文件夹…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="vanished">选择文件</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="vanished">选择文件夹</translation>
    </message>
    <message>
        <source>What searches the files</source>
        <translation type="vanished">用什么搜索文件</translation>
    </message>
    <message>
        <source>Index anew</source>
        <translation type="vanished">重建索引</translation>
    </message>
    <message>
        <source>Index the files anew by the chosen embedder</source>
        <translation type="vanished">用所选嵌入模型重建文件索引</translation>
    </message>
    <message>
        <source>Searched by</source>
        <translation type="vanished">搜索模型</translation>
    </message>
    <message>
        <source>Listing embedders</source>
        <translation type="vanished">正在列出嵌入模型</translation>
    </message>
    <message>
        <source>Indexing {name} by {embedder}</source>
        <translation type="vanished">正在用 {embedder} 为 {name} 建立索引</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation type="vanished">需下载 {size}</translation>
    </message>
    <message>
        <source>{old} answers until all files are indexed by {new}.</source>
        <translation type="vanished">在 {new} 完成所有文件的索引之前由 {old} 应答。</translation>
    </message>
    <message>
        <source>Files of this GPT</source>
        <translation type="vanished">此 GPT 的文件</translation>
    </message>
    <message>
        <source>Follow the originals</source>
        <translation type="vanished">跟随原文件</translation>
    </message>
    <message>
        <source>Follow the originals: what changes there is read again while this page is open</source>
        <translation type="vanished">跟随原文件：此页面打开期间，原文件的更改会被重新读取</translation>
    </message>
    <message>
        <source>Choose a file to see what it hides.</source>
        <translation type="vanished">选择一个文件以查看它隐藏了什么。</translation>
    </message>
    <message>
        <source>Reading hidden text</source>
        <translation type="vanished">正在读取隐藏文本</translation>
    </message>
    <message>
        <source>No hidden text was found in {what}.</source>
        <translation type="vanished">在 {what} 中未发现隐藏文本。</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="vanished">段落</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="vanished">得分</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="vanished">语义</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="vanished">词语</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="vanished">综合</translation>
    </message>
    <message>
        <source>Only in files like *.pdf</source>
        <translation type="vanished">仅限 *.pdf 之类的文件</translation>
    </message>
    <message>
        <source>From day, 2026-01-31</source>
        <translation type="vanished">起始日期，2026-01-31</translation>
    </message>
    <message>
        <source>To day, 2026-12-31</source>
        <translation type="vanished">截止日期，2026-12-31</translation>
    </message>
    <message>
        <source>How many passages</source>
        <translation type="vanished">段落数量</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="vanished">找到的段落</translation>
    </message>
    <message>
        <source>A day is written as 2026-01-31: year, month, day.</source>
        <translation type="vanished">日期写作 2026-01-31：年、月、日。</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="vanished">正在搜索</translation>
    </message>
    <message>
        <source>Nothing in the files answers this.</source>
        <translation type="vanished">文件中没有能回答此问题的内容。</translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="vanished">未提及</translation>
    </message>
    <message>
        <source>{place}, score {score}; by meaning {meaning}, by words {words}, together {together}</source>
        <translation type="vanished">{place}，得分 {score}；语义 {meaning}，词语 {words}，综合 {together}</translation>
    </message>
    <message>
        <source>nearness in meaning {cosine}, score of its words {words}</source>
        <translation type="vanished">语义相近度 {cosine}，词语得分 {words}</translation>
    </message>
    <message>
        <source>words of the question: {words}</source>
        <translation type="vanished">问题中的词：{words}</translation>
    </message>
    <message>
        <source>no word of the question</source>
        <translation type="vanished">不含问题中的词</translation>
    </message>
    <message>
        <source>nearest sentence: “{sentence}”</source>
        <translation type="vanished">最接近的句子：“{sentence}”</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="vanished">关闭此消息</translation>
    </message>
    <message>
        <source>Choose a file to see its passages.</source>
        <translation type="vanished">选择一个文件以查看其段落。</translation>
    </message>
    <message>
        <source>Passages of the chosen file</source>
        <translation type="vanished">所选文件的段落</translation>
    </message>
    <message>
        <source>Text of the chosen passage</source>
        <translation type="vanished">所选段落的文本</translation>
    </message>
    <message>
        <source>Reading passages</source>
        <translation type="vanished">正在读取段落</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="vanished">无法读取的文件</translation>
    </message>
    <message>
        <source>Password; it is kept nowhere</source>
        <translation type="vanished">密码；不会保存在任何地方</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation type="vanished">{name} 的密码</translation>
    </message>
    <message>
        <source>Close what is said of {name}</source>
        <translation type="vanished">关闭关于 {name} 的提示</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation type="vanished">等待轮到它</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="vanished">日志</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="vanished">显示日志</translation>
    </message>
    <message>
        <source>at work</source>
        <translation type="vanished">进行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="vanished">已暂停</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="vanished">正在停止</translation>
    </message>
    <message>
        <source>done in {time}</source>
        <translation type="vanished">完成，用时 {time}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="vanished">已停止</translation>
    </message>
    <message>
        <source>Taken in: {source} ({passages} passages)</source>
        <translation type="vanished">已收入：{source}（{passages} 个段落）</translation>
    </message>
    <message>
        <source>Read again: {source} ({passages} passages)</source>
        <translation type="vanished">已重新读取：{source}（{passages} 个段落）</translation>
    </message>
    <message>
        <source>Moved: {source}</source>
        <translation type="vanished">已移动：{source}</translation>
    </message>
    <message>
        <source>Removed: {source}</source>
        <translation type="vanished">已移除：{source}</translation>
    </message>
    <message>
        <source>Not read: {source}</source>
        <translation type="vanished">未读取：{source}</translation>
    </message>
    <message>
        <source>Downloading {name} ({size})</source>
        <translation type="vanished">正在下载 {name}（{size}）</translation>
    </message>
    <message>
        <source>Unpacking {name} ({size})</source>
        <translation type="vanished">正在解包 {name}（{size}）</translation>
    </message>
    <message>
        <source>Checking {name} ({size})</source>
        <translation type="vanished">正在检查 {name}（{size}）</translation>
    </message>
    <message>
        <source>Writing {name} ({size})</source>
        <translation type="vanished">正在写入 {name}（{size}）</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation type="vanished">{name} 已就绪</translation>
    </message>
    <message>
        <source>Log: {title}</source>
        <translation type="vanished">日志：{title}</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="vanished">复制日志</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation type="vanished">正在运行的任务</translation>
    </message>
    <message>
        <source>Show what has ended</source>
        <translation type="vanished">显示已结束的任务</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="vanished">清除</translation>
    </message>
    <message>
        <source>Clear what has ended</source>
        <translation type="vanished">清除已结束的任务</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="vanished">运行</translation>
    </message>
    <message>
        <source>used {when}</source>
        <translation type="vanished">{when}使用过</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation type="vanished">尚未使用</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation type="vanished">共享文件夹</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation type="vanished">正在检查 {file}</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation type="vanished">导入 {name}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="vanished">导入</translation>
    </message>
    <message>
        <source>SHA-256 {mark}</source>
        <translation type="vanished">SHA-256 {mark}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation type="vanished">正在导入 {file}</translation>
    </message>
    <message>
        <source>It runs on {model}; its files are searched by {embedder}.</source>
        <translation type="vanished">它在 {model} 上运行；其文件由 {embedder} 搜索。</translation>
    </message>
    <message>
        <source>It asks to use: {what}.</source>
        <translation type="vanished">它请求使用：{what}。</translation>
    </message>
    <message>
        <source>It asks for no permissions.</source>
        <translation type="vanished">它不请求任何权限。</translation>
    </message>
    <message>
        <source>Nothing is granted by importing it, and nothing in it is run.</source>
        <translation type="vanished">导入不会授予任何权限，其中的内容也不会被执行。</translation>
    </message>
    <message>
        <source>Not on this computer yet: {models}. You are asked before it is fetched.</source>
        <translation type="vanished">尚不在这台电脑上：{models}。下载前会先询问您。</translation>
    </message>
    <message>
        <source>You have a GPT of this name: this one gets a number behind it.</source>
        <translation type="vanished">您已有同名 GPT：此 GPT 的名称后会加上数字。</translation>
    </message>
    <message>
        <source>It has no instructions.</source>
        <translation type="vanished">它没有指令。</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation type="vanished">内含文件</translation>
    </message>
    <message>
        <source>Conversation starters</source>
        <translation type="vanished">对话开场白</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation type="vanished">内含什么</translation>
    </message>
    <message>
        <source>Starters</source>
        <translation type="vanished">开场白</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="vanished">最近使用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="vanished">名称</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="vanished">最近更改</translation>
    </message>
    <message>
        <source>New GPT</source>
        <translation type="vanished">新建 GPT</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="vanished">导入…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="vanished">复制副本</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="vanished">分享…</translation>
    </message>
    <message>
        <source>No GPT has these words.</source>
        <translation type="vanished">没有包含这些词的 GPT。</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="vanished">叫什么名字？</translation>
    </message>
    <message>
        <source>Making {name}</source>
        <translation type="vanished">正在创建 {name}</translation>
    </message>
    <message>
        <source>Import a GPT</source>
        <translation type="vanished">导入 GPT</translation>
    </message>
    <message>
        <source>GPTs (*.gptb)</source>
        <translation type="vanished">GPT (*.gptb)</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation type="vanished">正在导出 {name}</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation type="vanished">正在复制 {name}</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation type="vanished">{name} 已删除。</translation>
    </message>
    <message>
        <source>Find a GPT</source>
        <translation type="vanished">查找 GPT</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="vanished">排序方式</translation>
    </message>
    <message>
        <source>Make one, or drop a .gptb file here.</source>
        <translation type="vanished">创建一个，或将 .gptb 文件拖到这里。</translation>
    </message>
    <message>
        <source>No GPT yet.</source>
        <translation type="vanished">还没有 GPT。</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation type="vanished">创建第一个</translation>
    </message>
    <message>
        <source>{name} has changes that were not saved.</source>
        <translation type="vanished">{name} 有未保存的更改。</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="vanished">查看</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <translation type="vanished">正在删除 {name}</translation>
    </message>
    <message>
        <source>The files that it knows</source>
        <translation type="vanished">它所知的文件</translation>
    </message>
    <message>
        <source>Its picture</source>
        <translation type="vanished">它的图片</translation>
    </message>
    <message>
        <source>Exam, examples and comparisons: they may quote what people wrote</source>
        <translation type="vanished">考试、示例和比较：其中可能引用他人写的内容</translation>
    </message>
    <message>
        <source>What it was taught (adapters)</source>
        <translation type="vanished">它学到的内容（适配器）</translation>
    </message>
    <message>
        <source>Share {name}</source>
        <translation type="vanished">分享 {name}</translation>
    </message>
    <message>
        <source>What the file will contain</source>
        <translation type="vanished">文件将包含的内容</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="vanished">另存为文件…</translation>
    </message>
    <message>
        <source>Put it into the shared folder</source>
        <translation type="vanished">放入共享文件夹</translation>
    </message>
    <message>
        <source>Never in it: conversations, ratings, earlier versions, where files came from, and permissions.</source>
        <translation type="vanished">绝不包含：对话、评分、早期版本、文件来源和权限。</translation>
    </message>
    <message>
        <source>{name} is in {file} now.</source>
        <translation type="vanished">{name} 已保存到 {file}。</translation>
    </message>
    <message>
        <source>{name} is in the shared folder now.</source>
        <translation type="vanished">{name} 已放入共享文件夹。</translation>
    </message>
    <message>
        <source>Publishing {name}</source>
        <translation type="vanished">正在发布 {name}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="vanished">正在计算…</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="vanished">正在计算</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation type="vanished">尚未安装</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="vanished">已安装</translation>
    </message>
    <message>
        <source>Newer than yours</source>
        <translation type="vanished">比您的更新</translation>
    </message>
    <message>
        <source>Another of this name</source>
        <translation type="vanished">另一个同名的</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="vanished">已拒绝</translation>
    </message>
    <message>
        <source>Find in the folder</source>
        <translation type="vanished">在文件夹中查找</translation>
    </message>
    <message>
        <source>GPTs in the shared folder</source>
        <translation type="vanished">共享文件夹中的 GPT</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation type="vanished">放入时间</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="vanished">SHA-256</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="vanished">用途</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation type="vanished">查看内容…</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="vanished">选择文件夹…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="vanished">重新读取</translation>
    </message>
    <message>
        <source>A network folder or a USB stick with .gptb files. Looking reads them and runs nothing.</source>
        <translation type="vanished">含有 .gptb 文件的网络文件夹或 U 盘。查看只会读取，不会运行任何内容。</translation>
    </message>
    <message>
        <source>Reading the shared folder</source>
        <translation type="vanished">正在读取共享文件夹</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation type="vanished">选择共享文件夹</translation>
    </message>
    <message>
        <source>Choosing the shared folder</source>
        <translation type="vanished">正在选择共享文件夹</translation>
    </message>
    <message>
        <source>Choose one to see what is in it.</source>
        <translation type="vanished">选择一个以查看其内容。</translation>
    </message>
    <message>
        <source>Your GPTs</source>
        <translation type="vanished">您的 GPT</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="vanished">今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="vanished">昨天</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation type="vanished">{count} 字节</translation>
    </message>
    <message>
        <source>no passage of the files supports this sentence</source>
        <translation type="vanished">文件中没有段落支持这句话</translation>
    </message>
    <message>
        <source>“{token}”: {percent} likely</source>
        <translation type="vanished">“{token}”：概率 {percent}</translation>
    </message>
    <message>
        <source>instead: {tokens}</source>
        <translation type="vanished">备选：{tokens}</translation>
    </message>
    <message>
        <source>(check)</source>
        <translation type="vanished">（请核对）</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation type="vanished">来源：</translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="vanished">图片</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="vanished">复制代码</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="vanished">已复制</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged, nothing to do.</source>
        <translation type="vanished"><numerusform>%n 个文件未更改，无需操作。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>A sync would do this to %n file(s):</source>
        <translation type="vanished"><numerusform>同步将对 %n 个文件执行以下操作：</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="vanished"><numerusform>%n 个文件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="vanished"><numerusform>%n 个段落</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s), left out</source>
        <translation type="vanished"><numerusform>%n 个隐藏段落，已排除</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: press Sync</source>
        <translation type="vanished"><numerusform>%n 个等待中：请按“同步”</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s): left out, no search and no model sees them.</source>
        <translation type="vanished"><numerusform>%n 个隐藏段落：已排除，搜索和模型都看不到。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>done in {time}; %n file(s) could not be read</source>
        <translation type="vanished"><numerusform>完成，用时 {time}；%n 个文件无法读取</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n running or waiting</source>
        <translation type="vanished"><numerusform>%n 个正在运行或等待</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation type="vanished"><numerusform>%n 个已结束</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{size}, %n file(s), all checked</source>
        <translation type="vanished"><numerusform>{size}，%n 个文件，均已检查</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{name} is in {file} now, with %n file(s).</source>
        <translation type="vanished"><numerusform>{name} 已保存到 {file}，含 %n 个文件。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size} in all</source>
        <translation type="vanished"><numerusform>%n 个文件，共 {size}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{folder}: %n GPT(s)</source>
        <translation type="vanished"><numerusform>{folder}：%n 个 GPT</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="vanished"><numerusform>%n 天前</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) found</source>
        <translation type="vanished"><numerusform>找到 %n 个段落</numerusform></translation>
    </message>
</context>
</TS>
