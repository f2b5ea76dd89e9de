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
    <message>
        <source>Looking for unfinished work</source>
        <translation type="vanished">正在查找未完成的工作</translation>
    </message>
    <message>
        <source>gptb ended unexpectedly while {name} was answering. What had come is kept.</source>
        <translation type="vanished">{name} 正在回答时 gptb 意外退出。已有内容已保留。</translation>
    </message>
    <message>
        <source>gptb ended unexpectedly while you were writing to {name}: “{draft}”</source>
        <translation type="vanished">您给 {name} 写消息时 gptb 意外退出：“{draft}”</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation type="vanished">附加…</translation>
    </message>
    <message>
        <source>Attach files to this question</source>
        <translation type="vanished">为此问题附加文件</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="vanished">正在读取 {name}…</translation>
    </message>
    <message>
        <source>{names}: still being read.</source>
        <translation type="vanished">{names}：仍在读取。</translation>
    </message>
    <message>
        <source>{name}: {percent} % of its text was read</source>
        <translation type="vanished">{name}：已读取其文本的 {percent} %</translation>
    </message>
    <message>
        <source>{name} (the first {percent} %)</source>
        <translation type="vanished">{name}（前 {percent} %）</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="vanished">移除 {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="vanished">重命名</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="vanished">导出</translation>
    </message>
    <message>
        <source>Delete the chat</source>
        <translation type="vanished">删除聊天</translation>
    </message>
    <message>
        <source>Open a web page?</source>
        <translation type="vanished">打开网页？</translation>
    </message>
    <message>
        <source>The answer links to this page. A model wrote the address; open it only if you know it.</source>
        <translation type="vanished">回答链接到此页面。地址由模型写出；仅在您认识它时打开。</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation type="vanished">不打开</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="vanished">复制地址</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="vanished">在浏览器中打开</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="vanished">上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="vanished">下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="vanished">缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="vanished">放大</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation type="vanished">第 {number} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>Marked on the page: {words}</source>
        <translation type="vanished">页面上标出：{words}</translation>
    </message>
    <message>
        <source>The passage could not be found on the picture of its page. Its words: “{words}”</source>
        <translation type="vanished">在页面图像上找不到该段落。其文字：“{words}”</translation>
    </message>
    <message>
        <source>Token probabilities</source>
        <translation type="vanished">token 概率</translation>
    </message>
    <message>
        <source>Tints each word of an answer by how likely the model found it; point at a word to see.</source>
        <translation type="vanished">按模型认为的可能性为回答中的每个词着色；指向某个词即可查看。</translation>
    </message>
    <message>
        <source>The cited file</source>
        <translation type="vanished">引用的文件</translation>
    </message>
    <message>
        <source>As text</source>
        <translation type="vanished">以文本显示</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation type="vanished">关闭来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="vanished">来源</translation>
    </message>
    <message>
        <source>Drawing page {number}</source>
        <translation type="vanished">正在绘制第 {number} 页</translation>
    </message>
    <message>
        <source>As a page</source>
        <translation type="vanished">以页面显示</translation>
    </message>
    <message>
        <source>fits well</source>
        <translation type="vanished">很吻合</translation>
    </message>
    <message>
        <source>fits in part</source>
        <translation type="vanished">部分吻合</translation>
    </message>
    <message>
        <source>hardly fits</source>
        <translation type="vanished">几乎不吻合</translation>
    </message>
    <message>
        <source>Passages of the answer</source>
        <translation type="vanished">回答的依据段落</translation>
    </message>
    <message>
        <source>Show it in its file</source>
        <translation type="vanished">在文件中显示</translation>
    </message>
    <message>
        <source>No passage supports these sentences; check them:</source>
        <translation type="vanished">没有段落支持这些句子，请核对：</translation>
    </message>
    <message>
        <source>cited</source>
        <translation type="vanished">已引用</translation>
    </message>
    <message>
        <source>Show earlier messages ({count} more)</source>
        <translation type="vanished">显示更早的消息（还有 {count} 条）</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="vanished">隐私</translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="vanished">聊天</translation>
    </message>
    <message>
        <source>search</source>
        <translation type="vanished">搜索</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="vanished">模型</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="vanished">用于</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="vanished">许可证</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="vanished">位置</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="vanished">磁盘</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="vanished">下载</translation>
    </message>
    <message>
        <source>Fetch the chosen model</source>
        <translation type="vanished">下载所选模型</translation>
    </message>
    <message>
        <source>Remove the chosen model</source>
        <translation type="vanished">移除所选模型</translation>
    </message>
    <message>
        <source>owner/name on Hugging Face</source>
        <translation type="vanished">Hugging Face 上的 所有者/名称</translation>
    </message>
    <message>
        <source>A model on Hugging Face, owner/name</source>
        <translation type="vanished">Hugging Face 上的模型，所有者/名称</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation type="vanished">查找</translation>
    </message>
    <message>
        <source>Drop a .gguf file or a model's folder here.</source>
        <translation type="vanished">将 .gguf 文件或模型文件夹拖到这里。</translation>
    </message>
    <message>
        <source>Listing models</source>
        <translation type="vanished">正在列出模型</translation>
    </message>
    <message>
        <source>Looking up the model</source>
        <translation type="vanished">正在查找模型</translation>
    </message>
    <message>
        <source>Remove {name}? It frees {size}.</source>
        <translation type="vanished">移除 {name}？将释放 {size}。</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation type="vanished">正在移除 {name}</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation type="vanished">正在导入 {name}</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation type="vanished">正在下载 {name}</translation>
    </message>
    <message>
        <source>Fetch {title}? {size} to download, licence {licence}, from {source}.</source>
        <translation type="vanished">下载 {title}？需下载 {size}，许可证 {licence}，来自 {source}。</translation>
    </message>
    <message>
        <source>{size} on the disk</source>
        <translation type="vanished">占用磁盘 {size}</translation>
    </message>
    <message>
        <source>Choose a model to see what it is made of.</source>
        <translation type="vanished">选择一个模型以查看其构成。</translation>
    </message>
    <message>
        <source>{size} to download, licence {licence}.</source>
        <translation type="vanished">需下载 {size}，许可证 {licence}。</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="vanished">在这台电脑上</translation>
    </message>
    <message>
        <source>to be fetched</source>
        <translation type="vanished">待下载</translation>
    </message>
    <message>
        <source>GPT</source>
        <translation type="vanished">GPT</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation type="vanished">请求</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="vanished">已授予</translation>
    </message>
    <message>
        <source>Its files go to</source>
        <translation type="vanished">其文件发往</translation>
    </message>
    <message>
        <source>What each GPT may do</source>
        <translation type="vanished">每个 GPT 可以做什么</translation>
    </message>
    <message>
        <source>Open its files</source>
        <translation type="vanished">打开其文件</translation>
    </message>
    <message>
        <source>Open the files of the chosen GPT</source>
        <translation type="vanished">打开所选 GPT 的文件</translation>
    </message>
    <message>
        <source>Looking at the permissions</source>
        <translation type="vanished">正在查看权限</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="vanished">无</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="vanished">不外发</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="vanished">以表格显示</translation>
    </message>
    <message>
        <source>Loading what draws charts</source>
        <translation type="vanished">正在加载图表组件</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="vanished">柱状图</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="vanished">折线图</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation type="vanished">暂无可显示的内容。</translation>
    </message>
    <message>
        <source>gptb has opened no connection: nothing has left this computer, and nothing was fetched.</source>
        <translation type="vanished">gptb 未打开任何连接：没有任何数据离开这台电脑，也没有下载任何内容。</translation>
    </message>
    <message>
        <source>to fetch the model {about}</source>
        <translation type="vanished">为下载模型 {about}</translation>
    </message>
    <message>
        <source>to look up the model {about}</source>
        <translation type="vanished">为查找模型 {about}</translation>
    </message>
    <message>
        <source>to keep and search the vectors of {about}</source>
        <translation type="vanished">为保存和搜索 {about} 的向量</translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="vanished">已开始</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="vanished">原因</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="vanished">主机</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="vanished">时间</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="vanished">接收</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="vanished">结果</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="vanished">连接</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation type="vanished">正在读取日志</translation>
    </message>
    <message>
        <source>No question, no file and no answer is ever sent.</source>
        <translation type="vanished">绝不会发送任何问题、文件或回答。</translation>
    </message>
    <message>
        <source>Vectors of files and questions go to the server that this computer's environment names.</source>
        <translation type="vanished">文件和问题的向量会发送到本机环境变量指定的服务器。</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation type="vanished">在磁盘上</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="vanished">正在统计</translation>
    </message>
    <message>
        <source>GPTs</source>
        <translation type="vanished">GPT</translation>
    </message>
    <message>
        <source>{total} in all: {models} models, {gpts} GPTs.</source>
        <translation type="vanished">共 {total}：模型 {models}，GPT {gpts}。</translation>
    </message>
    <message>
        <source>Choose a GPT or a file to see what it hides.</source>
        <translation type="vanished">选择一个 GPT 或文件以查看它隐藏了什么。</translation>
    </message>
    <message>
        <source>Why the chosen passage was found, and its text</source>
        <translation type="vanished">所选段落被找到的原因及其文本</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation type="vanished">张量</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="vanished">类型</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="vanished">形状</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="vanished">架构</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="vanished">参数</translation>
    </message>
    <message>
        <source>Size on the disk</source>
        <translation type="vanished">磁盘占用</translation>
    </message>
    <message>
        <source>Read for each token</source>
        <translation type="vanished">每个 token 读取</translation>
    </message>
    <message>
        <source>Context, in tokens</source>
        <translation type="vanished">上下文（token）</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="vanished">来源</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="vanished">使用者</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="vanished">所在位置</translation>
    </message>
    <message>
        <source>Look into the chosen model</source>
        <translation type="vanished">查看所选模型</translation>
    </message>
    <message>
        <source>What the chosen model is made of</source>
        <translation type="vanished">所选模型的构成</translation>
    </message>
    <message>
        <source>Tensors of the chosen model</source>
        <translation type="vanished">所选模型的张量</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation type="vanished">张量</translation>
    </message>
    <message>
        <source>Looking into the model</source>
        <translation type="vanished">正在查看模型</translation>
    </message>
    <message>
        <source>no GPT</source>
        <translation type="vanished">没有 GPT</translation>
    </message>
    <message>
        <source>Types of numbers:</source>
        <translation type="vanished">数值类型：</translation>
    </message>
    <message>
        <source>Keeping what you typed</source>
        <translation type="vanished">正在保存您输入的内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="vanished">保存</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="vanished">丢弃</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation type="vanished">丢弃更改</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="vanished">正在保存</translation>
    </message>
    <message>
        <source>The changes are gone.</source>
        <translation type="vanished">更改已丢弃。</translation>
    </message>
    <message>
        <source>Ways to make it</source>
        <translation type="vanished">创建方式</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="vanished">创建</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="vanished">版本</translation>
    </message>
    <message>
        <source>Preview, as it stands here, saved or not</source>
        <translation type="vanished">预览，按此处的当前状态，无论是否已保存</translation>
    </message>
    <message>
        <source>Looking for a draft</source>
        <translation type="vanished">正在查找草稿</translation>
    </message>
    <message>
        <source>{name} is as you left it, not saved yet.</source>
        <translation type="vanished">{name} 保持您离开时的样子，尚未保存。</translation>
    </message>
    <message>
        <source>Not saved yet; kept as a draft.</source>
        <translation type="vanished">尚未保存；已存为草稿。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="vanished">已保存。</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="vanished">它有什么用途？</translation>
    </message>
    <message>
        <source>For example: answers questions about our lease</source>
        <translation type="vanished">例如：回答有关我们租约的问题</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation type="vanished">给谁用？</translation>
    </message>
    <message>
        <source>For example: people who rent in our house</source>
        <translation type="vanished">例如：在我们楼里租房的人</translation>
    </message>
    <message>
        <source>How should it sound?</source>
        <translation type="vanished">语气应如何？</translation>
    </message>
    <message>
        <source>For example: friendly, in short sentences</source>
        <translation type="vanished">例如：友好，用短句</translation>
    </message>
    <message>
        <source>What must it not do?</source>
        <translation type="vanished">它不能做什么？</translation>
    </message>
    <message>
        <source>For example: give legal advice</source>
        <translation type="vanished">例如：提供法律建议</translation>
    </message>
    <message>
        <source>Tell me what to change: “make it shorter”, “it should speak Spanish”, “call it Lease helper”.</source>
        <translation type="vanished">告诉我要改什么：“make it shorter”、“it should speak Spanish”、“call it Lease helper”。</translation>
    </message>
    <message>
        <source>This is what I made of it.</source>
        <translation type="vanished">这是我整理的结果。</translation>
    </message>
    <message>
        <source>I added: {value}</source>
        <translation type="vanished">已添加：{value}</translation>
    </message>
    <message>
        <source>I added your wish to the instructions as you said it.</source>
        <translation type="vanished">已将您的要求原样加入指令。</translation>
    </message>
    <message>
        <source>It is called {value} now.</source>
        <translation type="vanished">现在它叫 {value}。</translation>
    </message>
    <message>
        <source>It answers in {value} now.</source>
        <translation type="vanished">现在它用 {value} 回答。</translation>
    </message>
    <message>
        <source>It keeps its answers short now.</source>
        <translation type="vanished">现在它的回答会简短。</translation>
    </message>
    <message>
        <source>It answers at length now.</source>
        <translation type="vanished">现在它会详细回答。</translation>
    </message>
    <message>
        <source>It offers “{value}” to start with now.</source>
        <translation type="vanished">现在它提供“{value}”作为开场白。</translation>
    </message>
    <message>
        <source>It answers only from its files now.</source>
        <translation type="vanished">现在它只根据其文件回答。</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="vanished">您的回答</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="vanished">跳过</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation type="vanished">跳过此问题</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="vanished">撤回上次更改</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="vanished">重新开始</translation>
    </message>
    <message>
        <source>I took the last change back.</source>
        <translation type="vanished">已撤回上次更改。</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation type="vanished">应有什么不同？</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation type="vanished">正在打开模型…</translation>
    </message>
    <message>
        <source>Proposing</source>
        <translation type="vanished">正在提出建议</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation type="vanished">用您的话</translation>
    </message>
    <message>
        <source>worded by the model</source>
        <translation type="vanished">由模型措辞</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="vanished">早期版本</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="vanished">恢复</translation>
    </message>
    <message>
        <source>Restore the chosen version</source>
        <translation type="vanished">恢复所选版本</translation>
    </message>
    <message>
        <source>It has not been changed yet. Every save keeps the version before.</source>
        <translation type="vanished">尚未更改。每次保存都会保留之前的版本。</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation type="vanished">正在读取历史</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="vanished">正在恢复</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="vanished">正在比较</translation>
    </message>
    <message>
        <source>Version {number}, until {when}</source>
        <translation type="vanished">版本 {number}，至 {when}</translation>
    </message>
    <message>
        <source>then changed: {fields}</source>
        <translation type="vanished">随后更改：{fields}</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation type="vanished">适配器</translation>
    </message>
    <message>
        <source>None: the model as it is</source>
        <translation type="vanished">无：模型原样</translation>
    </message>
    <message>
        <source>Take one in…</source>
        <translation type="vanished">导入一个…</translation>
    </message>
    <message>
        <source>Listing adapters</source>
        <translation type="vanished">正在列出适配器</translation>
    </message>
    <message>
        <source>Choose the folder of an adapter</source>
        <translation type="vanished">选择适配器文件夹</translation>
    </message>
    <message>
        <source>Checking the adapter</source>
        <translation type="vanished">正在检查适配器</translation>
    </message>
    <message>
        <source>One line for the library</source>
        <translation type="vanished">用于库的一行说明</translation>
    </message>
    <message>
        <source>What should it do, for whom, how should it sound, and what not?</source>
        <translation type="vanished">它应做什么、为谁、语气如何、不该做什么？</translation>
    </message>
    <message>
        <source>Answer only from its files</source>
        <translation type="vanished">只根据其文件回答</translation>
    </message>
    <message>
        <source>May ask to use {name}</source>
        <translation type="vanished">可请求使用 {name}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="vanished">描述</translation>
    </message>
    <message>
        <source>Where they do not tell, it says so instead of guessing.</source>
        <translation type="vanished">若文件未提及，它会如实说明而不是猜测。</translation>
    </message>
    <message>
        <source>Adapter: what it was taught</source>
        <translation type="vanished">适配器：它学到的内容</translation>
    </message>
    <message>
        <source>How it writes</source>
        <translation type="vanished">写作方式</translation>
    </message>
    <message>
        <source>What it asks to use</source>
        <translation type="vanished">它请求使用的内容</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="vanished">选择图片…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation type="vanished">移除图片</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation type="vanished">{name} 的图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg)</source>
        <translation type="vanished">图片 (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="vanished">选择图片</translation>
    </message>
    <message>
        <source>Keeping the picture</source>
        <translation type="vanished">正在保存图片</translation>
    </message>
    <message>
        <source>Removing the picture</source>
        <translation type="vanished">正在移除图片</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation type="vanished">正在读取图片</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="vanished">温度</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word</source>
        <translation type="vanished">0 总是取最可能的词</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation type="vanished">Top p</translation>
    </message>
    <message>
        <source>the likeliest words that together have this share</source>
        <translation type="vanished">合计达到此比例的最可能的词</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation type="vanished">Top k</translation>
    </message>
    <message>
        <source>so many of the likeliest words; 0 is all</source>
        <translation type="vanished">最可能的词的数量；0 表示全部</translation>
    </message>
    <message>
        <source>Min p</source>
        <translation type="vanished">Min p</translation>
    </message>
    <message>
        <source>words at least this fraction as likely as the likeliest</source>
        <translation type="vanished">可能性至少达到最可能词的此比例的词</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation type="vanished">重复惩罚</translation>
    </message>
    <message>
        <source>1 is off</source>
        <translation type="vanished">1 表示关闭</translation>
    </message>
    <message>
        <source>Repetition window</source>
        <translation type="vanished">重复窗口</translation>
    </message>
    <message>
        <source>how many tokens count as recent</source>
        <translation type="vanished">视为最近的 token 数量</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation type="vanished">最长回答</translation>
    </message>
    <message>
        <source>in tokens; four make about three words</source>
        <translation type="vanished">以 token 计；四个约合三个英文词</translation>
    </message>
    <message>
        <source>As the model's makers advise</source>
        <translation type="vanished">按模型作者的建议</translation>
    </message>
    <message>
        <source>Exact: the same answer every time</source>
        <translation type="vanished">精确：每次回答相同</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="vanished">谨慎</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="vanished">均衡</translation>
    </message>
    <message>
        <source>Inventive</source>
        <translation type="vanished">富有创意</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="vanished">照常</translation>
    </message>
    <message>
        <source>Short: a few sentences</source>
        <translation type="vanished">短：几句话</translation>
    </message>
    <message>
        <source>Medium: a paragraph or two</source>
        <translation type="vanished">中：一两段</translation>
    </message>
    <message>
        <source>Long: a page</source>
        <translation type="vanished">长：一页</translation>
    </message>
    <message>
        <source>How freely it writes</source>
        <translation type="vanished">写作自由度</translation>
    </message>
    <message>
        <source>How long it answers</source>
        <translation type="vanished">回答长度</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="vanished">数值</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation type="vanished">显示数值</translation>
    </message>
    <message>
        <source>as advised</source>
        <translation type="vanished">按建议</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation type="vanished">自定义数值</translation>
    </message>
    <message>
        <source>A question that people may ask</source>
        <translation type="vanished">人们可能会问的问题</translation>
    </message>
    <message>
        <source>Starter {number}</source>
        <translation type="vanished">开场白 {number}</translation>
    </message>
    <message>
        <source>Move starter {number} up</source>
        <translation type="vanished">上移开场白 {number}</translation>
    </message>
    <message>
        <source>Take starter {number} out</source>
        <translation type="vanished">移除开场白 {number}</translation>
    </message>
    <message>
        <source>Add a starter</source>
        <translation type="vanished">添加开场白</translation>
    </message>
    <message>
        <source>Share of the model's context</source>
        <translation type="vanished">占模型上下文的比例</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation type="vanished">正在统计 token</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation type="vanished">不到 1 %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="vanished">{percent} %</translation>
    </message>
    <message>
        <source>Little room is left for files and answers: move long texts into files.</source>
        <translation type="vanished">留给文件和回答的空间很少：请将长文本移入文件。</translation>
    </message>
    <message>
        <source>Tokens cannot be counted: {reason}</source>
        <translation type="vanished">无法统计 token：{reason}</translation>
    </message>
    <message>
        <source>Model that searches its files</source>
        <translation type="vanished">搜索其文件的模型</translation>
    </message>
    <message>
        <source>Answers only from its files</source>
        <translation type="vanished">仅根据其文件回答</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="vanished">工具</translation>
    </message>
    <message>
        <source>How its files are searched</source>
        <translation type="vanished">如何搜索其文件</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="vanished">更改内容</translation>
    </message>
    <message>
        <source>What went stands in [− −], what came in {+ +}.</source>
        <translation type="vanished">删除的内容在 [− −] 中，新增的在 {+ +} 中。</translation>
    </message>
    <message>
        <source>Nothing differs from what is saved now.</source>
        <translation type="vanished">与当前保存的内容没有差异。</translation>
    </message>
    <message numerus="yes">
        <source>%n GPT(s) use it and will have to fetch it again:</source>
        <translation type="vanished"><numerusform>%n 个 GPT 使用它，需要重新下载：</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n GPT(s) ask for something</source>
        <translation type="vanished"><numerusform>%n 个 GPT 请求权限</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n have been granted something</source>
        <translation type="vanished"><numerusform>%n 个已获授权</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s) were found in files and left out</source>
        <translation type="vanished"><numerusform>在文件中发现 %n 个隐藏段落并已排除</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="vanished"><numerusform>以及另外 %n 个</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) so far</source>
        <translation type="vanished"><numerusform>目前共 %n 个连接</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) asked</source>
        <translation type="vanished"><numerusform>访问了 %n 个主机</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="vanished"><numerusform>另外 %n 个</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s)</source>
        <translation type="vanished"><numerusform>%n 个张量</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The model is writing: %n token(s)</source>
        <translation type="vanished"><numerusform>模型正在写：%n 个 token</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s), {share} of the {context} that the model can read at once</source>
        <translation type="vanished"><numerusform>%n 个 token，占模型一次可读 {context} 个的 {share}</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="vanished"><numerusform>%n 个词</numerusform></translation>
    </message>
</context>
</TS>
