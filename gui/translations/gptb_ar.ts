<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>gptb</name>
    <message>
        <location filename="../main_window.py"/>
        <source>Looking for the models</source>
        <translation>البحث عن النماذج</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Opening</source>
        <translation>جارٍ الفتح</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Reading the library</source>
        <translation>قراءة المكتبة</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <location filename="../widgets/palette.py"/>
        <source>Go to a GPT or a page, or do something</source>
        <translation>الانتقال إلى GPT أو صفحة، أو تنفيذ أمر</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>List the shortcuts</source>
        <translation>عرض الاختصارات</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>List the shortcuts (second keys)</source>
        <translation>عرض الاختصارات (مفاتيح ثانية)</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Text of the usual size</source>
        <translation>نص بالحجم المعتاد</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Next open page</source>
        <translation>الصفحة المفتوحة التالية</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <location filename="../main_window.py"/>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <location filename="../navigation.py"/>
        <location filename="../pages/settings.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Show it in this language now</source>
        <translation>عرضها بهذه اللغة الآن</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>The window is made anew for that.</source>
        <translation>يعاد إنشاء النافذة من أجل ذلك.</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Parts of the settings</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Where your GPTs and models are</source>
        <translation>مكان نماذج GPT والنماذج لديك</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>To keep them elsewhere, close the window, move this folder, and set GPTB_HOME to where it is now.</source>
        <translation>لحفظها في مكان آخر، أغلق النافذة وانقل هذا المجلد واضبط GPTB_HOME على مكانه الجديد.</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>It counts for GPTs that are opened from now on. Fewer leave room for other programs.</source>
        <translation>يسري على ما يُفتح من الآن فصاعدًا. العدد الأقل يترك مجالًا للبرامج الأخرى.</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Threads that compute</source>
        <translation>خيوط الحساب</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>Text size in per cent</source>
        <translation>حجم النص بالمئة</translation>
    </message>
    <message>
        <location filename="../pages/settings.py"/>
        <source>As many as are free</source>
        <translation>بقدر المتاح</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Download</source>
        <translation>التنزيل</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Make an example GPT to try</source>
        <translation>إنشاء GPT مثال للتجربة</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Fetch them</source>
        <translation>تنزيلها</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Three documents of a small shop, with questions to ask.</source>
        <translation>ثلاثة مستندات لمتجر صغير، مع أسئلة لطرحها.</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Fetching models</source>
        <translation>تنزيل النماذج</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Making the example</source>
        <translation>إنشاء المثال</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Reading the example’s documents</source>
        <translation>قراءة مستندات المثال</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>The example GPT is ready to try.</source>
        <translation>الـGPT المثال جاهز للتجربة.</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Open it</source>
        <translation>فتحه</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Build a GPT of your own, on this computer</source>
        <translation>أنشئ GPT خاصًا بك على هذا الحاسوب</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>Say what it is for, give it your files, ask it, and share it as one file. It needs no account.</source>
        <translation>قل ما الغرض منه، وأعطه ملفاتك، واسأله، وشاركه كملف واحد. لا يحتاج إلى حساب.</translation>
    </message>
    <message>
        <location filename="../pages/welcome.py"/>
        <source>The models are on this computer already: everything works without a connection.</source>
        <translation>النماذج موجودة على هذا الحاسوب بالفعل: كل شيء يعمل دون اتصال.</translation>
    </message>
    <message numerus="yes">
        <location filename="../pages/welcome.py"/>
        <source>%n model(s) are needed, {size} in all. After that nothing leaves or reaches this computer.</source>
        <translation><numerusform>لا حاجة إلى نماذج، {size}. بعد ذلك لا يخرج شيء من هذا الحاسوب ولا يدخله.</numerusform><numerusform>يلزم نموذج واحد، {size}. بعد ذلك لا يخرج شيء من هذا الحاسوب ولا يدخله.</numerusform><numerusform>يلزم نموذجان، {size} في المجموع. بعد ذلك لا يخرج شيء من هذا الحاسوب ولا يدخله.</numerusform><numerusform>تلزم %n نماذج، {size} في المجموع. بعد ذلك لا يخرج شيء من هذا الحاسوب ولا يدخله.</numerusform><numerusform>يلزم %n نموذجًا، {size} في المجموع. بعد ذلك لا يخرج شيء من هذا الحاسوب ولا يدخله.</numerusform><numerusform>يلزم %n نموذج، {size} في المجموع. بعد ذلك لا يخرج شيء من هذا الحاسوب ولا يدخله.</numerusform></translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <source>Copy the command line</source>
        <translation>نسخ سطر الأوامر</translation>
    </message>
    <message>
        <location filename="../widgets/command_line.py"/>
        <source>Command line: {command}</source>
        <translation>سطر الأوامر: {command}</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>Go to</source>
        <translation>الانتقال إلى</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <location filename="../widgets/palette.py"/>
        <source>Nothing here is called that.</source>
        <translation>لا شيء هنا بهذا الاسم.</translation>
    </message>
    <message>
        <location filename="../widgets/rail.py"/>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <location filename="../widgets/rail.py"/>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Find an action or keys</source>
        <translation>البحث عن إجراء أو مفاتيح</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Give the chosen action these keys</source>
        <translation>تعيين هذه المفاتيح للإجراء المختار</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Give the chosen action its own keys back</source>
        <translation>إعادة المفاتيح الأصلية للإجراء المختار</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>{keys} belongs to “{action}”, which will have none if you set it.</source>
        <translation>{keys} يخص «{action}»، وسيبقى بلا مفاتيح إذا عيّنته.</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="../widgets/shortcut_table.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation type="vanished">جارٍ الرد</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="vanished">جارٍ الإغلاق</translation>
    </message>
    <message>
        <source>Keeping what is typed</source>
        <translation type="vanished">حفظ ما كُتب</translation>
    </message>
    <message>
        <source>Keeping the question</source>
        <translation type="vanished">حفظ السؤال</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation type="vanished">قراءة المحادثة</translation>
    </message>
    <message>
        <source>Keeping the conversation</source>
        <translation type="vanished">حفظ المحادثة</translation>
    </message>
    <message>
        <source>Pages of {name}</source>
        <translation type="vanished">صفحات {name}</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="vanished">الدردشة</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="vanished">المعرفة</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation type="vanished">الإعداد</translation>
    </message>
    <message>
        <source>Close {name}</source>
        <translation type="vanished">إغلاق {name}</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="vanished">التعليمات</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="vanished">الملفات</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="vanished">المحادثة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="vanished">السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="vanished">الجواب</translation>
    </message>
    <message>
        <source>{used} of {total} tokens</source>
        <translation type="vanished">{used} من {total} رمز</translation>
    </message>
    <message>
        <source>Kept for the answer: {tokens}</source>
        <translation type="vanished">محجوز للجواب: {tokens}</translation>
    </message>
    <message>
        <source>Left out for lack of room: {passages} passages, {messages} messages</source>
        <translation type="vanished">تُرك لضيق المكان: {passages} مقطع، {messages} رسالة</translation>
    </message>
    <message>
        <source>Context in use</source>
        <translation type="vanished">السياق المستخدم</translation>
    </message>
    <message>
        <source>Correct the answer</source>
        <translation type="vanished">تصحيح الجواب</translation>
    </message>
    <message>
        <source>This is what it should have said:</source>
        <translation type="vanished">هذا ما كان ينبغي أن يقوله:</translation>
    </message>
    <message>
        <source>Reading the chats</source>
        <translation type="vanished">قراءة الدردشات</translation>
    </message>
    <message>
        <source>Rename the chat</source>
        <translation type="vanished">إعادة تسمية الدردشة</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="vanished">عمّ تدور؟</translation>
    </message>
    <message>
        <source>Markdown (*.md);;JSON (*.json)</source>
        <translation type="vanished">Markdown (*.md);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the chat</source>
        <translation type="vanished">تصدير الدردشة</translation>
    </message>
    <message>
        <source>The chat is in {file} now.</source>
        <translation type="vanished">الدردشة الآن في {file}.</translation>
    </message>
    <message>
        <source>Exporting the chat</source>
        <translation type="vanished">تصدير الدردشة</translation>
    </message>
    <message>
        <source>Deleted “{title}”.</source>
        <translation type="vanished">حُذفت «{title}».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="vanished">تراجع</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation type="vanished">دردشة جديدة</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation type="vanished">البحث في هذه الدردشة</translation>
    </message>
    <message>
        <source>Find in all chats</source>
        <translation type="vanished">البحث في كل الدردشات</translation>
    </message>
    <message>
        <source>To the turn before</source>
        <translation type="vanished">إلى الدور السابق</translation>
    </message>
    <message>
        <source>To the next turn</source>
        <translation type="vanished">إلى الدور التالي</translation>
    </message>
    <message>
        <source>Keeping the chats</source>
        <translation type="vanished">حفظ الدردشات</translation>
    </message>
    <message>
        <source>The first answer</source>
        <translation type="vanished">الجواب الأول</translation>
    </message>
    <message>
        <source>The second answer</source>
        <translation type="vanished">الجواب الثاني</translation>
    </message>
    <message>
        <source>The first is better</source>
        <translation type="vanished">الأول أفضل</translation>
    </message>
    <message>
        <source>The second is better</source>
        <translation type="vanished">الثاني أفضل</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="vanished">لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Choose neither and go back</source>
        <translation type="vanished">عدم الاختيار والرجوع</translation>
    </message>
    <message>
        <source>The second answer is being written…</source>
        <translation type="vanished">يُكتب الجواب الثاني…</translation>
    </message>
    <message>
        <source>First</source>
        <translation type="vanished">الأول</translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="vanished">الثاني</translation>
    </message>
    <message>
        <source>Which is better?</source>
        <translation type="vanished">أيهما أفضل؟</translation>
    </message>
    <message>
        <source>What you choose is kept, to teach the GPT with.</source>
        <translation type="vanished">يُحفظ اختيارك لتعليم GPT به.</translation>
    </message>
    <message>
        <source>Ask something. Enter sends, Shift+Enter begins a line.</source>
        <translation type="vanished">اسأل شيئًا. Enter للإرسال وShift+Enter لسطر جديد.</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="vanished">سؤالك</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="vanished">إرسال</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="vanished">إيقاف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="vanished">إلغاء</translation>
    </message>
    <message>
        <source>Do not edit the question</source>
        <translation type="vanished">عدم تعديل السؤال</translation>
    </message>
    <message>
        <source>Editing your question. The one before stays as a branch.</source>
        <translation type="vanished">تعديل سؤالك. يبقى السابق كفرع.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation type="vanished">الدردشات</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="vanished">إعادة تسمية…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="vanished">تصدير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="vanished">حذف</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="vanished">لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>What you ask is kept here.</source>
        <translation type="vanished">ما تسأله يُحفظ هنا.</translation>
    </message>
    <message>
        <source>Answering…</source>
        <translation type="vanished">جارٍ الرد…</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation type="vanished">مسودة: {text}</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="vanished">انقطع</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="vanished">الموضع السابق</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="vanished">الموضع التالي</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation type="vanished">إغلاق البحث</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation type="vanished">{place} من {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="vanished">غير موجود</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation type="vanished">ماذا تود أن تعرف؟</translation>
    </message>
    <message>
        <source>Ask: {text}</source>
        <translation type="vanished">اسأل: {text}</translation>
    </message>
    <message>
        <source>Interrupted; what had come of it is kept.</source>
        <translation type="vanished">انقطع؛ وحُفظ ما وصل منه.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="vanished">أُوقف.</translation>
    </message>
    <message>
        <source>It failed half way.</source>
        <translation type="vanished">فشل في منتصف الطريق.</translation>
    </message>
    <message>
        <source>It reached its token limit.</source>
        <translation type="vanished">بلغ حد الرموز.</translation>
    </message>
    <message>
        <source>Corrected by you.</source>
        <translation type="vanished">صححتَه أنت.</translation>
    </message>
    <message>
        <source>The answer before</source>
        <translation type="vanished">الجواب السابق</translation>
    </message>
    <message>
        <source>The next answer</source>
        <translation type="vanished">الجواب التالي</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation type="vanished">السؤال السابق</translation>
    </message>
    <message>
        <source>The next question</source>
        <translation type="vanished">السؤال التالي</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation type="vanished">نسخ الجواب</translation>
    </message>
    <message>
        <source>Answer the question again</source>
        <translation type="vanished">الإجابة عن السؤال مجددًا</translation>
    </message>
    <message>
        <source>Edit question</source>
        <translation type="vanished">تعديل السؤال</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation type="vanished">تعديل هذا السؤال</translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="vanished">جيد</translation>
    </message>
    <message>
        <source>This answer is good</source>
        <translation type="vanished">هذا الجواب جيد</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="vanished">سيئ</translation>
    </message>
    <message>
        <source>This answer is bad</source>
        <translation type="vanished">هذا الجواب سيئ</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="vanished">تصحيح</translation>
    </message>
    <message>
        <source>Say what it should have said</source>
        <translation type="vanished">قل ما كان ينبغي أن يقوله</translation>
    </message>
    <message>
        <source>Turn {number}:</source>
        <translation type="vanished">الدور {number}:</translation>
    </message>
    <message>
        <source>{place}/{count}</source>
        <translation type="vanished">{place}/{count}</translation>
    </message>
    <message>
        <source>Question {place}/{count}</source>
        <translation type="vanished">السؤال {place}/{count}</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation type="vanished">لا جواب بعد.</translation>
    </message>
    <message>
        <source>{amount} bytes</source>
        <translation type="vanished">{amount} بايت</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="vanished">{seconds} ث</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="vanished">{minutes} د</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="vanished">{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="vanished">{done} من {total}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="vanished">بقي {time}</translation>
    </message>
    <message>
        <source>{amount}/s</source>
        <translation type="vanished">{amount}/ث</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="vanished">في الانتظار</translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="vanished">قراءة</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation type="vanished">تضمين</translation>
    </message>
    <message>
        <source>done</source>
        <translation type="vanished">تم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="vanished">فشل</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="vanished">الملف</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="vanished">الحالة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="vanished">الحجم</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation type="vanished">المقاطع</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="vanished">مخفي</translation>
    </message>
    <message>
        <source>new: {source}</source>
        <translation type="vanished">جديد: {source}</translation>
    </message>
    <message>
        <source>changed: {source}</source>
        <translation type="vanished">تغيّر: {source}</translation>
    </message>
    <message>
        <source>moved: {before} is now {source}</source>
        <translation type="vanished">نُقل: {before} صار {source}</translation>
    </message>
    <message>
        <source>deleted: {source}</source>
        <translation type="vanished">حُذف: {source}</translation>
    </message>
    <message>
        <source>Drop files and folders here. They stay on this computer.</source>
        <translation type="vanished">أفلت الملفات والمجلدات هنا. تبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="vanished">إزالة</translation>
    </message>
    <message>
        <source>Remove the chosen files</source>
        <translation type="vanished">إزالة الملفات المختارة</translation>
    </message>
    <message>
        <source>Sync…</source>
        <translation type="vanished">مزامنة…</translation>
    </message>
    <message>
        <source>See what a sync with the originals would do</source>
        <translation type="vanished">معاينة ما ستفعله المزامنة مع الأصول</translation>
    </message>
    <message>
        <source>Look into the files</source>
        <translation type="vanished">النظر في الملفات</translation>
    </message>
    <message>
        <source>Ask the index</source>
        <translation type="vanished">سؤال الفهرس</translation>
    </message>
    <message>
        <source>Hidden text</source>
        <translation type="vanished">نص مخفي</translation>
    </message>
    <message>
        <source>Listing files</source>
        <translation type="vanished">سرد الملفات</translation>
    </message>
    <message>
        <source>Reading files for {name}</source>
        <translation type="vanished">قراءة ملفات {name}</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="vanished">قراءة {name}</translation>
    </message>
    <message>
        <source>Comparing with the originals</source>
        <translation type="vanished">المقارنة بالأصول</translation>
    </message>
    <message>
        <source>Removing files</source>
        <translation type="vanished">إزالة الملفات</translation>
    </message>
    <message>
        <source>not there, so its files are kept: {folder}</source>
        <translation type="vanished">غير موجود، لذا تبقى ملفاته: {folder}</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="vanished">مزامنة</translation>
    </message>
    <message>
        <source>Syncing {name}</source>
        <translation type="vanished">مزامنة {name}</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation type="vanished">ما سيُفعل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="vanished">تركه</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="vanished">اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="vanished">اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation type="vanished">اختيار ملفات</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="vanished">اختيار مجلد</translation>
    </message>
    <message>
        <source>What searches the files</source>
        <translation type="vanished">ما يبحث في الملفات</translation>
    </message>
    <message>
        <source>Index anew</source>
        <translation type="vanished">إعادة الفهرسة</translation>
    </message>
    <message>
        <source>Index the files anew by the chosen embedder</source>
        <translation type="vanished">إعادة فهرسة الملفات بالنموذج المختار</translation>
    </message>
    <message>
        <source>Searched by</source>
        <translation type="vanished">البحث بواسطة</translation>
    </message>
    <message>
        <source>Listing embedders</source>
        <translation type="vanished">سرد نماذج التضمين</translation>
    </message>
    <message>
        <source>Indexing {name} by {embedder}</source>
        <translation type="vanished">فهرسة {name} بواسطة {embedder}</translation>
    </message>
    <message>
        <source>{size} to fetch</source>
        <translation type="vanished">{size} للتنزيل</translation>
    </message>
    <message>
        <source>{old} answers until all files are indexed by {new}.</source>
        <translation type="vanished">يجيب {old} إلى أن تُفهرس كل الملفات بواسطة {new}.</translation>
    </message>
    <message>
        <source>Files of this GPT</source>
        <translation type="vanished">ملفات هذا الـGPT</translation>
    </message>
    <message>
        <source>Follow the originals</source>
        <translation type="vanished">متابعة الأصول</translation>
    </message>
    <message>
        <source>Follow the originals: what changes there is read again while this page is open</source>
        <translation type="vanished">متابعة الأصول: ما يتغير فيها يُقرأ مجددًا ما دامت هذه الصفحة مفتوحة</translation>
    </message>
    <message>
        <source>Choose a file to see what it hides.</source>
        <translation type="vanished">اختر ملفًا لترى ما يخفيه.</translation>
    </message>
    <message>
        <source>Reading hidden text</source>
        <translation type="vanished">قراءة النص المخفي</translation>
    </message>
    <message>
        <source>No hidden text was found in {what}.</source>
        <translation type="vanished">لم يُعثر على نص مخفي في {what}.</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="vanished">المقطع</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="vanished">الدرجة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="vanished">المعنى</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="vanished">الكلمات</translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="vanished">معًا</translation>
    </message>
    <message>
        <source>Only in files like *.pdf</source>
        <translation type="vanished">في ملفات مثل ‎*.pdf فقط</translation>
    </message>
    <message>
        <source>From day, 2026-01-31</source>
        <translation type="vanished">من يوم، 2026-01-31</translation>
    </message>
    <message>
        <source>To day, 2026-12-31</source>
        <translation type="vanished">إلى يوم، 2026-12-31</translation>
    </message>
    <message>
        <source>How many passages</source>
        <translation type="vanished">عدد المقاطع</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation type="vanished">المقاطع الموجودة</translation>
    </message>
    <message>
        <source>A day is written as 2026-01-31: year, month, day.</source>
        <translation type="vanished">يُكتب اليوم هكذا: 2026-01-31، سنة ثم شهر ثم يوم.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="vanished">جارٍ البحث</translation>
    </message>
    <message>
        <source>Nothing in the files answers this.</source>
        <translation type="vanished">لا شيء في الملفات يجيب عن هذا.</translation>
    </message>
    <message>
        <source>not named</source>
        <translation type="vanished">غير مذكور</translation>
    </message>
    <message>
        <source>{place}, score {score}; by meaning {meaning}, by words {words}, together {together}</source>
        <translation type="vanished">{place}، الدرجة {score}؛ بالمعنى {meaning}، بالكلمات {words}، معًا {together}</translation>
    </message>
    <message>
        <source>nearness in meaning {cosine}, score of its words {words}</source>
        <translation type="vanished">قرب المعنى {cosine}، درجة الكلمات {words}</translation>
    </message>
    <message>
        <source>words of the question: {words}</source>
        <translation type="vanished">كلمات السؤال: {words}</translation>
    </message>
    <message>
        <source>no word of the question</source>
        <translation type="vanished">لا كلمة من السؤال</translation>
    </message>
    <message>
        <source>nearest sentence: “{sentence}”</source>
        <translation type="vanished">أقرب جملة: «{sentence}»</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="vanished">إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>Choose a file to see its passages.</source>
        <translation type="vanished">اختر ملفًا لترى مقاطعه.</translation>
    </message>
    <message>
        <source>Passages of the chosen file</source>
        <translation type="vanished">مقاطع الملف المختار</translation>
    </message>
    <message>
        <source>Text of the chosen passage</source>
        <translation type="vanished">نص المقطع المختار</translation>
    </message>
    <message>
        <source>Reading passages</source>
        <translation type="vanished">قراءة المقاطع</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="vanished">ملفات تعذرت قراءتها</translation>
    </message>
    <message>
        <source>Password; it is kept nowhere</source>
        <translation type="vanished">كلمة المرور؛ لا تُحفظ في أي مكان</translation>
    </message>
    <message>
        <source>Password of {name}</source>
        <translation type="vanished">كلمة مرور {name}</translation>
    </message>
    <message>
        <source>Close what is said of {name}</source>
        <translation type="vanished">إغلاق ما قيل عن {name}</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation type="vanished">ينتظر دوره</translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="vanished">السجل</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="vanished">عرض السجل</translation>
    </message>
    <message>
        <source>at work</source>
        <translation type="vanished">قيد العمل</translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="vanished">متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation type="vanished">يتوقف</translation>
    </message>
    <message>
        <source>done in {time}</source>
        <translation type="vanished">تم في {time}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="vanished">متوقف</translation>
    </message>
    <message>
        <source>Taken in: {source} ({passages} passages)</source>
        <translation type="vanished">أُضيف: {source} ({passages} مقطع)</translation>
    </message>
    <message>
        <source>Read again: {source} ({passages} passages)</source>
        <translation type="vanished">قُرئ مجددًا: {source} ({passages} مقطع)</translation>
    </message>
    <message>
        <source>Moved: {source}</source>
        <translation type="vanished">نُقل: {source}</translation>
    </message>
    <message>
        <source>Removed: {source}</source>
        <translation type="vanished">أُزيل: {source}</translation>
    </message>
    <message>
        <source>Not read: {source}</source>
        <translation type="vanished">لم يُقرأ: {source}</translation>
    </message>
    <message>
        <source>Downloading {name} ({size})</source>
        <translation type="vanished">تنزيل {name} ({size})</translation>
    </message>
    <message>
        <source>Unpacking {name} ({size})</source>
        <translation type="vanished">فك {name} ({size})</translation>
    </message>
    <message>
        <source>Checking {name} ({size})</source>
        <translation type="vanished">فحص {name} ({size})</translation>
    </message>
    <message>
        <source>Writing {name} ({size})</source>
        <translation type="vanished">كتابة {name} ({size})</translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation type="vanished">{name} موجود</translation>
    </message>
    <message>
        <source>Log: {title}</source>
        <translation type="vanished">السجل: {title}</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="vanished">نسخ السجل</translation>
    </message>
    <message>
        <source>What is running</source>
        <translation type="vanished">ما يعمل الآن</translation>
    </message>
    <message>
        <source>Show what has ended</source>
        <translation type="vanished">عرض ما انتهى</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="vanished">مسح</translation>
    </message>
    <message>
        <source>Clear what has ended</source>
        <translation type="vanished">مسح ما انتهى</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="vanished">المهام</translation>
    </message>
    <message>
        <source>used {when}</source>
        <translation type="vanished">استُخدم {when}</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation type="vanished">لم يُستخدم بعد</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation type="vanished">المجلد المشترك</translation>
    </message>
    <message>
        <source>Checking {file}</source>
        <translation type="vanished">فحص {file}</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation type="vanished">استيراد {name}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="vanished">استيراد</translation>
    </message>
    <message>
        <source>SHA-256 {mark}</source>
        <translation type="vanished">SHA-256 {mark}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation type="vanished">استيراد {file}</translation>
    </message>
    <message>
        <source>It runs on {model}; its files are searched by {embedder}.</source>
        <translation type="vanished">يعمل على {model}؛ ويبحث {embedder} في ملفاته.</translation>
    </message>
    <message>
        <source>It asks to use: {what}.</source>
        <translation type="vanished">يطلب استخدام: {what}.</translation>
    </message>
    <message>
        <source>It asks for no permissions.</source>
        <translation type="vanished">لا يطلب أي أذونات.</translation>
    </message>
    <message>
        <source>Nothing is granted by importing it, and nothing in it is run.</source>
        <translation type="vanished">لا يُمنح شيء باستيراده، ولا يُشغَّل شيء مما فيه.</translation>
    </message>
    <message>
        <source>Not on this computer yet: {models}. You are asked before it is fetched.</source>
        <translation type="vanished">ليس على هذا الحاسوب بعد: {models}. ستُسأل قبل تنزيله.</translation>
    </message>
    <message>
        <source>You have a GPT of this name: this one gets a number behind it.</source>
        <translation type="vanished">لديك GPT بهذا الاسم: يُضاف رقم إلى هذا.</translation>
    </message>
    <message>
        <source>It has no instructions.</source>
        <translation type="vanished">ليس له تعليمات.</translation>
    </message>
    <message>
        <source>Files inside</source>
        <translation type="vanished">الملفات بداخله</translation>
    </message>
    <message>
        <source>Conversation starters</source>
        <translation type="vanished">بدايات المحادثة</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation type="vanished">ما بداخله</translation>
    </message>
    <message>
        <source>Starters</source>
        <translation type="vanished">البدايات</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="vanished">آخر استخدام</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="vanished">الاسم</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="vanished">آخر تغيير</translation>
    </message>
    <message>
        <source>New GPT</source>
        <translation type="vanished">GPT جديد</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="vanished">استيراد…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="vanished">تكرار</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation type="vanished">مشاركة…</translation>
    </message>
    <message>
        <source>No GPT has these words.</source>
        <translation type="vanished">لا يوجد GPT بهذه الكلمات.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="vanished">ما اسمه؟</translation>
    </message>
    <message>
        <source>Making {name}</source>
        <translation type="vanished">إنشاء {name}</translation>
    </message>
    <message>
        <source>Import a GPT</source>
        <translation type="vanished">استيراد GPT</translation>
    </message>
    <message>
        <source>GPTs (*.gptb)</source>
        <translation type="vanished">GPT (*.gptb)</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation type="vanished">تصدير {name}</translation>
    </message>
    <message>
        <source>Copying {name}</source>
        <translation type="vanished">نسخ {name}</translation>
    </message>
    <message>
        <source>{name} is deleted.</source>
        <translation type="vanished">حُذف {name}.</translation>
    </message>
    <message>
        <source>Find a GPT</source>
        <translation type="vanished">البحث عن GPT</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="vanished">الترتيب حسب</translation>
    </message>
    <message>
        <source>Make one, or drop a .gptb file here.</source>
        <translation type="vanished">أنشئ واحدًا، أو أفلت ملف ‎.gptb هنا.</translation>
    </message>
    <message>
        <source>No GPT yet.</source>
        <translation type="vanished">لا يوجد GPT بعد.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation type="vanished">إنشاء الأول</translation>
    </message>
    <message>
        <source>{name} has changes that were not saved.</source>
        <translation type="vanished">في {name} تغييرات لم تُحفظ.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="vanished">عرضها</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <translation type="vanished">حذف {name}</translation>
    </message>
    <message>
        <source>The files that it knows</source>
        <translation type="vanished">الملفات التي يعرفها</translation>
    </message>
    <message>
        <source>Its picture</source>
        <translation type="vanished">صورته</translation>
    </message>
    <message>
        <source>Exam, examples and comparisons: they may quote what people wrote</source>
        <translation type="vanished">الاختبار والأمثلة والمقارنات: قد تقتبس ما كتبه الناس</translation>
    </message>
    <message>
        <source>What it was taught (adapters)</source>
        <translation type="vanished">ما تعلّمه (المحوّلات)</translation>
    </message>
    <message>
        <source>Share {name}</source>
        <translation type="vanished">مشاركة {name}</translation>
    </message>
    <message>
        <source>What the file will contain</source>
        <translation type="vanished">ما سيحتويه الملف</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation type="vanished">حفظ كملف…</translation>
    </message>
    <message>
        <source>Put it into the shared folder</source>
        <translation type="vanished">وضعه في المجلد المشترك</translation>
    </message>
    <message>
        <source>Never in it: conversations, ratings, earlier versions, where files came from, and permissions.</source>
        <translation type="vanished">لا يحتوي أبدًا: المحادثات والتقييمات والإصدارات السابقة ومصادر الملفات والأذونات.</translation>
    </message>
    <message>
        <source>{name} is in {file} now.</source>
        <translation type="vanished">{name} الآن في {file}.</translation>
    </message>
    <message>
        <source>{name} is in the shared folder now.</source>
        <translation type="vanished">{name} الآن في المجلد المشترك.</translation>
    </message>
    <message>
        <source>Publishing {name}</source>
        <translation type="vanished">نشر {name}</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="vanished">جارٍ القياس…</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="vanished">جارٍ القياس</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation type="vanished">ليس هنا بعد</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="vanished">مثبّت</translation>
    </message>
    <message>
        <source>Newer than yours</source>
        <translation type="vanished">أحدث مما لديك</translation>
    </message>
    <message>
        <source>Another of this name</source>
        <translation type="vanished">آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="vanished">مرفوض</translation>
    </message>
    <message>
        <source>Find in the folder</source>
        <translation type="vanished">البحث في المجلد</translation>
    </message>
    <message>
        <source>GPTs in the shared folder</source>
        <translation type="vanished">نماذج GPT في المجلد المشترك</translation>
    </message>
    <message>
        <source>Put there</source>
        <translation type="vanished">وُضع في</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="vanished">SHA-256</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="vanished">الغرض منه</translation>
    </message>
    <message>
        <source>Look inside…</source>
        <translation type="vanished">النظر بداخله…</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="vanished">اختيار المجلد…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="vanished">القراءة مجددًا</translation>
    </message>
    <message>
        <source>A network folder or a USB stick with .gptb files. Looking reads them and runs nothing.</source>
        <translation type="vanished">مجلد شبكة أو ذاكرة USB فيها ملفات ‎.gptb. النظر يقرؤها ولا يشغّل شيئًا.</translation>
    </message>
    <message>
        <source>Reading the shared folder</source>
        <translation type="vanished">قراءة المجلد المشترك</translation>
    </message>
    <message>
        <source>Choose the shared folder</source>
        <translation type="vanished">اختيار المجلد المشترك</translation>
    </message>
    <message>
        <source>Choosing the shared folder</source>
        <translation type="vanished">جارٍ اختيار المجلد المشترك</translation>
    </message>
    <message>
        <source>Choose one to see what is in it.</source>
        <translation type="vanished">اختر واحدًا لترى ما فيه.</translation>
    </message>
    <message>
        <source>Your GPTs</source>
        <translation type="vanished">نماذج GPT لديك</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="vanished">اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="vanished">أمس</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation type="vanished">{count} بايت</translation>
    </message>
    <message>
        <source>no passage of the files supports this sentence</source>
        <translation type="vanished">لا مقطع في الملفات يدعم هذه الجملة</translation>
    </message>
    <message>
        <source>“{token}”: {percent} likely</source>
        <translation type="vanished">«{token}»: احتماله {percent}</translation>
    </message>
    <message>
        <source>instead: {tokens}</source>
        <translation type="vanished">بدلًا منه: {tokens}</translation>
    </message>
    <message>
        <source>(check)</source>
        <translation type="vanished">(تحقق)</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation type="vanished">المصادر:</translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="vanished">صورة</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation type="vanished">نسخ الكود</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="vanished">نُسخ</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged, nothing to do.</source>
        <translation type="vanished"><numerusform>لا ملفات، لا شيء يُفعل.</numerusform><numerusform>ملف واحد لم يتغير، لا شيء يُفعل.</numerusform><numerusform>ملفان لم يتغيرا، لا شيء يُفعل.</numerusform><numerusform>%n ملفات لم تتغير، لا شيء يُفعل.</numerusform><numerusform>%n ملفًا لم يتغير، لا شيء يُفعل.</numerusform><numerusform>%n ملف لم يتغير، لا شيء يُفعل.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>A sync would do this to %n file(s):</source>
        <translation type="vanished"><numerusform>لن تغيّر المزامنة أي ملف:</numerusform><numerusform>ستفعل المزامنة هذا بملف واحد:</numerusform><numerusform>ستفعل المزامنة هذا بملفين:</numerusform><numerusform>ستفعل المزامنة هذا بـ%n ملفات:</numerusform><numerusform>ستفعل المزامنة هذا بـ%n ملفًا:</numerusform><numerusform>ستفعل المزامنة هذا بـ%n ملف:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="vanished"><numerusform>لا ملفات</numerusform><numerusform>ملف واحد</numerusform><numerusform>ملفان</numerusform><numerusform>%n ملفات</numerusform><numerusform>%n ملفًا</numerusform><numerusform>%n ملف</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation type="vanished"><numerusform>لا مقاطع</numerusform><numerusform>مقطع واحد</numerusform><numerusform>مقطعان</numerusform><numerusform>%n مقاطع</numerusform><numerusform>%n مقطعًا</numerusform><numerusform>%n مقطع</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s), left out</source>
        <translation type="vanished"><numerusform>لا مقاطع مخفية</numerusform><numerusform>مقطع مخفي واحد، استُبعد</numerusform><numerusform>مقطعان مخفيان، استُبعدا</numerusform><numerusform>%n مقاطع مخفية، استُبعدت</numerusform><numerusform>%n مقطعًا مخفيًا، استُبعدت</numerusform><numerusform>%n مقطع مخفي، استُبعدت</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: press Sync</source>
        <translation type="vanished"><numerusform>لا شيء ينتظر</numerusform><numerusform>واحد ينتظر: اضغط مزامنة</numerusform><numerusform>اثنان ينتظران: اضغط مزامنة</numerusform><numerusform>%n تنتظر: اضغط مزامنة</numerusform><numerusform>%n ينتظر: اضغط مزامنة</numerusform><numerusform>%n ينتظر: اضغط مزامنة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s): left out, no search and no model sees them.</source>
        <translation type="vanished"><numerusform>لا مقاطع مخفية.</numerusform><numerusform>مقطع مخفي واحد: استُبعد، فلا يراه بحث ولا نموذج.</numerusform><numerusform>مقطعان مخفيان: استُبعدا، فلا يراهما بحث ولا نموذج.</numerusform><numerusform>%n مقاطع مخفية: استُبعدت، فلا يراها بحث ولا نموذج.</numerusform><numerusform>%n مقطعًا مخفيًا: استُبعدت، فلا يراها بحث ولا نموذج.</numerusform><numerusform>%n مقطع مخفي: استُبعدت، فلا يراها بحث ولا نموذج.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>done in {time}; %n file(s) could not be read</source>
        <translation type="vanished"><numerusform>تم في {time}؛ قُرئت كل الملفات</numerusform><numerusform>تم في {time}؛ تعذرت قراءة ملف واحد</numerusform><numerusform>تم في {time}؛ تعذرت قراءة ملفين</numerusform><numerusform>تم في {time}؛ تعذرت قراءة %n ملفات</numerusform><numerusform>تم في {time}؛ تعذرت قراءة %n ملفًا</numerusform><numerusform>تم في {time}؛ تعذرت قراءة %n ملف</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n running or waiting</source>
        <translation type="vanished"><numerusform>لا شيء يعمل أو ينتظر</numerusform><numerusform>واحد يعمل أو ينتظر</numerusform><numerusform>اثنان يعملان أو ينتظران</numerusform><numerusform>%n تعمل أو تنتظر</numerusform><numerusform>%n تعمل أو تنتظر</numerusform><numerusform>%n تعمل أو تنتظر</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <translation type="vanished"><numerusform>لم ينتهِ شيء</numerusform><numerusform>انتهى واحد</numerusform><numerusform>انتهى اثنان</numerusform><numerusform>انتهت %n</numerusform><numerusform>انتهت %n</numerusform><numerusform>انتهت %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{size}, %n file(s), all checked</source>
        <translation type="vanished"><numerusform>{size}، لا ملفات</numerusform><numerusform>{size}، ملف واحد، فُحص</numerusform><numerusform>{size}، ملفان، فُحصا</numerusform><numerusform>{size}، %n ملفات، فُحصت كلها</numerusform><numerusform>{size}، %n ملفًا، فُحصت كلها</numerusform><numerusform>{size}، %n ملف، فُحصت كلها</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{name} is in {file} now, with %n file(s).</source>
        <translation type="vanished"><numerusform>{name} الآن في {file}، دون ملفات.</numerusform><numerusform>{name} الآن في {file}، مع ملف واحد.</numerusform><numerusform>{name} الآن في {file}، مع ملفين.</numerusform><numerusform>{name} الآن في {file}، مع %n ملفات.</numerusform><numerusform>{name} الآن في {file}، مع %n ملفًا.</numerusform><numerusform>{name} الآن في {file}، مع %n ملف.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), {size} in all</source>
        <translation type="vanished"><numerusform>لا ملفات، {size}</numerusform><numerusform>ملف واحد، {size}</numerusform><numerusform>ملفان، {size} في المجموع</numerusform><numerusform>%n ملفات، {size} في المجموع</numerusform><numerusform>%n ملفًا، {size} في المجموع</numerusform><numerusform>%n ملف، {size} في المجموع</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>{folder}: %n GPT(s)</source>
        <translation type="vanished"><numerusform>{folder}: لا GPT</numerusform><numerusform>{folder}: GPT واحد</numerusform><numerusform>{folder}: اثنان GPT</numerusform><numerusform>{folder}: %n GPT</numerusform><numerusform>{folder}: %n GPT</numerusform><numerusform>{folder}: %n GPT</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="vanished"><numerusform>اليوم</numerusform><numerusform>قبل يوم واحد</numerusform><numerusform>قبل يومين</numerusform><numerusform>قبل %n أيام</numerusform><numerusform>قبل %n يومًا</numerusform><numerusform>قبل %n يوم</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) found</source>
        <translation type="vanished"><numerusform>لم يُعثر على مقاطع</numerusform><numerusform>عُثر على مقطع واحد</numerusform><numerusform>عُثر على مقطعين</numerusform><numerusform>عُثر على %n مقاطع</numerusform><numerusform>عُثر على %n مقطعًا</numerusform><numerusform>عُثر على %n مقطع</numerusform></translation>
    </message>
    <message>
        <source>Looking for unfinished work</source>
        <translation type="vanished">البحث عن عمل غير مكتمل</translation>
    </message>
    <message>
        <source>gptb ended unexpectedly while {name} was answering. What had come is kept.</source>
        <translation type="vanished">انتهى gptb فجأة بينما كان {name} يجيب. حُفظ ما وصل.</translation>
    </message>
    <message>
        <source>gptb ended unexpectedly while you were writing to {name}: “{draft}”</source>
        <translation type="vanished">انتهى gptb فجأة بينما كنت تكتب إلى {name}: «{draft}»</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation type="vanished">إرفاق…</translation>
    </message>
    <message>
        <source>Attach files to this question</source>
        <translation type="vanished">إرفاق ملفات بهذا السؤال</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation type="vanished">قراءة {name}…</translation>
    </message>
    <message>
        <source>{names}: still being read.</source>
        <translation type="vanished">{names}: ما زال يُقرأ.</translation>
    </message>
    <message>
        <source>{name}: {percent} % of its text was read</source>
        <translation type="vanished">{name}: قُرئ {percent} % من نصه</translation>
    </message>
    <message>
        <source>{name} (the first {percent} %)</source>
        <translation type="vanished">{name} (أول {percent} %)</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="vanished">إزالة {name}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="vanished">إعادة تسمية</translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="vanished">تصدير</translation>
    </message>
    <message>
        <source>Delete the chat</source>
        <translation type="vanished">حذف الدردشة</translation>
    </message>
    <message>
        <source>Open a web page?</source>
        <translation type="vanished">فتح صفحة ويب؟</translation>
    </message>
    <message>
        <source>The answer links to this page. A model wrote the address; open it only if you know it.</source>
        <translation type="vanished">يشير الجواب إلى هذه الصفحة. كتب العنوانَ نموذج؛ لا تفتحه إلا إذا كنت تعرفه.</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation type="vanished">عدم الفتح</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="vanished">نسخ العنوان</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="vanished">فتح في المتصفح</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="vanished">الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="vanished">الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="vanished">أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="vanished">أكبر</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation type="vanished">الصفحة {number} من {pages}</translation>
    </message>
    <message>
        <source>Marked on the page: {words}</source>
        <translation type="vanished">معلَّم في الصفحة: {words}</translation>
    </message>
    <message>
        <source>The passage could not be found on the picture of its page. Its words: “{words}”</source>
        <translation type="vanished">تعذر العثور على المقطع في صورة صفحته. كلماته: «{words}»</translation>
    </message>
    <message>
        <source>Token probabilities</source>
        <translation type="vanished">احتمالات الرموز</translation>
    </message>
    <message>
        <source>Tints each word of an answer by how likely the model found it; point at a word to see.</source>
        <translation type="vanished">يلوّن كل كلمة في الجواب بحسب احتمالها عند النموذج؛ أشر إلى كلمة لترى.</translation>
    </message>
    <message>
        <source>The cited file</source>
        <translation type="vanished">الملف المقتبس</translation>
    </message>
    <message>
        <source>As text</source>
        <translation type="vanished">كنص</translation>
    </message>
    <message>
        <source>Close the source</source>
        <translation type="vanished">إغلاق المصدر</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="vanished">المصادر</translation>
    </message>
    <message>
        <source>Drawing page {number}</source>
        <translation type="vanished">رسم الصفحة {number}</translation>
    </message>
    <message>
        <source>As a page</source>
        <translation type="vanished">كصفحة</translation>
    </message>
    <message>
        <source>fits well</source>
        <translation type="vanished">يطابق جيدًا</translation>
    </message>
    <message>
        <source>fits in part</source>
        <translation type="vanished">يطابق جزئيًا</translation>
    </message>
    <message>
        <source>hardly fits</source>
        <translation type="vanished">بالكاد يطابق</translation>
    </message>
    <message>
        <source>Passages of the answer</source>
        <translation type="vanished">مقاطع الجواب</translation>
    </message>
    <message>
        <source>Show it in its file</source>
        <translation type="vanished">عرضه في ملفه</translation>
    </message>
    <message>
        <source>No passage supports these sentences; check them:</source>
        <translation type="vanished">لا مقطع يدعم هذه الجمل؛ تحقق منها:</translation>
    </message>
    <message>
        <source>cited</source>
        <translation type="vanished">مقتبس</translation>
    </message>
    <message>
        <source>Show earlier messages ({count} more)</source>
        <translation type="vanished">عرض رسائل أقدم ({count} أخرى)</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="vanished">الخصوصية</translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="vanished">دردشة</translation>
    </message>
    <message>
        <source>search</source>
        <translation type="vanished">بحث</translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="vanished">النموذج</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="vanished">الغرض</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="vanished">الترخيص</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="vanished">المكان</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="vanished">القرص</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="vanished">تنزيل</translation>
    </message>
    <message>
        <source>Fetch the chosen model</source>
        <translation type="vanished">تنزيل النموذج المختار</translation>
    </message>
    <message>
        <source>Remove the chosen model</source>
        <translation type="vanished">إزالة النموذج المختار</translation>
    </message>
    <message>
        <source>owner/name on Hugging Face</source>
        <translation type="vanished">المالك/الاسم على Hugging Face</translation>
    </message>
    <message>
        <source>A model on Hugging Face, owner/name</source>
        <translation type="vanished">نموذج على Hugging Face، المالك/الاسم</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation type="vanished">البحث عنه</translation>
    </message>
    <message>
        <source>Drop a .gguf file or a model's folder here.</source>
        <translation type="vanished">أفلت ملف ‎.gguf أو مجلد نموذج هنا.</translation>
    </message>
    <message>
        <source>Listing models</source>
        <translation type="vanished">سرد النماذج</translation>
    </message>
    <message>
        <source>Looking up the model</source>
        <translation type="vanished">البحث عن النموذج</translation>
    </message>
    <message>
        <source>Remove {name}? It frees {size}.</source>
        <translation type="vanished">إزالة {name}؟ يحرر {size}.</translation>
    </message>
    <message>
        <source>Removing {name}</source>
        <translation type="vanished">إزالة {name}</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation type="vanished">استيراد {name}</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation type="vanished">تنزيل {name}</translation>
    </message>
    <message>
        <source>Fetch {title}? {size} to download, licence {licence}, from {source}.</source>
        <translation type="vanished">تنزيل {title}؟ {size}، الترخيص {licence}، من {source}.</translation>
    </message>
    <message>
        <source>{size} on the disk</source>
        <translation type="vanished">{size} على القرص</translation>
    </message>
    <message>
        <source>Choose a model to see what it is made of.</source>
        <translation type="vanished">اختر نموذجًا لترى ممّ يتكون.</translation>
    </message>
    <message>
        <source>{size} to download, licence {licence}.</source>
        <translation type="vanished">{size} للتنزيل، الترخيص {licence}.</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="vanished">على هذا الحاسوب</translation>
    </message>
    <message>
        <source>to be fetched</source>
        <translation type="vanished">للتنزيل</translation>
    </message>
    <message>
        <source>GPT</source>
        <translation type="vanished">GPT</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation type="vanished">يطلب</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="vanished">ممنوح</translation>
    </message>
    <message>
        <source>Its files go to</source>
        <translation type="vanished">ملفاته تذهب إلى</translation>
    </message>
    <message>
        <source>What each GPT may do</source>
        <translation type="vanished">ما يُسمح به لكل GPT</translation>
    </message>
    <message>
        <source>Open its files</source>
        <translation type="vanished">فتح ملفاته</translation>
    </message>
    <message>
        <source>Open the files of the chosen GPT</source>
        <translation type="vanished">فتح ملفات الـGPT المختار</translation>
    </message>
    <message>
        <source>Looking at the permissions</source>
        <translation type="vanished">النظر في الأذونات</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="vanished">لا شيء</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation type="vanished">لا مكان</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="vanished">كجدول</translation>
    </message>
    <message>
        <source>Loading what draws charts</source>
        <translation type="vanished">تحميل ما يرسم المخططات</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="vanished">أعمدة</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="vanished">خطوط</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation type="vanished">لا شيء لعرضه بعد.</translation>
    </message>
    <message>
        <source>gptb has opened no connection: nothing has left this computer, and nothing was fetched.</source>
        <translation type="vanished">لم يفتح gptb أي اتصال: لم يغادر شيء هذا الحاسوب ولم يُنزَّل شيء.</translation>
    </message>
    <message>
        <source>to fetch the model {about}</source>
        <translation type="vanished">لتنزيل النموذج {about}</translation>
    </message>
    <message>
        <source>to look up the model {about}</source>
        <translation type="vanished">للبحث عن النموذج {about}</translation>
    </message>
    <message>
        <source>to keep and search the vectors of {about}</source>
        <translation type="vanished">لحفظ متجهات {about} والبحث فيها</translation>
    </message>
    <message>
        <source>begun</source>
        <translation type="vanished">بدأ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="vanished">السبب</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="vanished">المضيف</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="vanished">الوقت</translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="vanished">الوارد</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="vanished">النتيجة</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="vanished">الاتصالات</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation type="vanished">قراءة السجل</translation>
    </message>
    <message>
        <source>No question, no file and no answer is ever sent.</source>
        <translation type="vanished">لا يُرسل أي سؤال أو ملف أو جواب أبدًا.</translation>
    </message>
    <message>
        <source>Vectors of files and questions go to the server that this computer's environment names.</source>
        <translation type="vanished">تذهب متجهات الملفات والأسئلة إلى الخادم الذي تسميه بيئة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation type="vanished">على القرص</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation type="vanished">جارٍ العد</translation>
    </message>
    <message>
        <source>GPTs</source>
        <translation type="vanished">نماذج GPT</translation>
    </message>
    <message>
        <source>{total} in all: {models} models, {gpts} GPTs.</source>
        <translation type="vanished">{total} في المجموع: النماذج {models}، وGPT ‏{gpts}.</translation>
    </message>
    <message>
        <source>Choose a GPT or a file to see what it hides.</source>
        <translation type="vanished">اختر GPT أو ملفًا لترى ما يخفيه.</translation>
    </message>
    <message>
        <source>Why the chosen passage was found, and its text</source>
        <translation type="vanished">سبب العثور على المقطع المختار، ونصه</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation type="vanished">الموتّر</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="vanished">النوع</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="vanished">الشكل</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="vanished">البنية</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="vanished">المعاملات</translation>
    </message>
    <message>
        <source>Size on the disk</source>
        <translation type="vanished">الحجم على القرص</translation>
    </message>
    <message>
        <source>Read for each token</source>
        <translation type="vanished">يُقرأ لكل رمز</translation>
    </message>
    <message>
        <source>Context, in tokens</source>
        <translation type="vanished">السياق، بالرموز</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation type="vanished">المصدر</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="vanished">يستخدمه</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="vanished">مكانه</translation>
    </message>
    <message>
        <source>Look into the chosen model</source>
        <translation type="vanished">النظر في النموذج المختار</translation>
    </message>
    <message>
        <source>What the chosen model is made of</source>
        <translation type="vanished">ممّ يتكون النموذج المختار</translation>
    </message>
    <message>
        <source>Tensors of the chosen model</source>
        <translation type="vanished">موتّرات النموذج المختار</translation>
    </message>
    <message>
        <source>Tensors</source>
        <translation type="vanished">الموتّرات</translation>
    </message>
    <message>
        <source>Looking into the model</source>
        <translation type="vanished">النظر في النموذج</translation>
    </message>
    <message>
        <source>no GPT</source>
        <translation type="vanished">لا GPT</translation>
    </message>
    <message>
        <source>Types of numbers:</source>
        <translation type="vanished">أنواع الأعداد:</translation>
    </message>
    <message>
        <source>Keeping what you typed</source>
        <translation type="vanished">حفظ ما كتبته</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="vanished">حفظ</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="vanished">تجاهل</translation>
    </message>
    <message>
        <source>Throw the changes away</source>
        <translation type="vanished">تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="vanished">جارٍ الحفظ</translation>
    </message>
    <message>
        <source>The changes are gone.</source>
        <translation type="vanished">أُزيلت التغييرات.</translation>
    </message>
    <message>
        <source>Ways to make it</source>
        <translation type="vanished">طرق الإنشاء</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="vanished">إنشاء</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="vanished">الإصدارات</translation>
    </message>
    <message>
        <source>Preview, as it stands here, saved or not</source>
        <translation type="vanished">معاينة، كما هو هنا، محفوظًا أو لا</translation>
    </message>
    <message>
        <source>Looking for a draft</source>
        <translation type="vanished">البحث عن مسودة</translation>
    </message>
    <message>
        <source>{name} is as you left it, not saved yet.</source>
        <translation type="vanished">{name} كما تركته، ولم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Not saved yet; kept as a draft.</source>
        <translation type="vanished">لم يُحفظ بعد؛ محفوظ كمسودة.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="vanished">حُفظ.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="vanished">ما الغرض منه؟</translation>
    </message>
    <message>
        <source>For example: answers questions about our lease</source>
        <translation type="vanished">مثلًا: يجيب عن أسئلة حول عقد إيجارنا</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation type="vanished">لمن هو؟</translation>
    </message>
    <message>
        <source>For example: people who rent in our house</source>
        <translation type="vanished">مثلًا: المستأجرون في بنايتنا</translation>
    </message>
    <message>
        <source>How should it sound?</source>
        <translation type="vanished">كيف ينبغي أن يكون أسلوبه؟</translation>
    </message>
    <message>
        <source>For example: friendly, in short sentences</source>
        <translation type="vanished">مثلًا: ودود، بجمل قصيرة</translation>
    </message>
    <message>
        <source>What must it not do?</source>
        <translation type="vanished">ما الذي يجب ألا يفعله؟</translation>
    </message>
    <message>
        <source>For example: give legal advice</source>
        <translation type="vanished">مثلًا: تقديم مشورة قانونية</translation>
    </message>
    <message>
        <source>Tell me what to change: “make it shorter”, “it should speak Spanish”, “call it Lease helper”.</source>
        <translation type="vanished">قل لي ما الذي يتغير: «make it shorter»، «it should speak Spanish»، «call it Lease helper».</translation>
    </message>
    <message>
        <source>This is what I made of it.</source>
        <translation type="vanished">هذا ما صنعته من ذلك.</translation>
    </message>
    <message>
        <source>I added: {value}</source>
        <translation type="vanished">أضفت: {value}</translation>
    </message>
    <message>
        <source>I added your wish to the instructions as you said it.</source>
        <translation type="vanished">أضفت رغبتك إلى التعليمات كما قلتها.</translation>
    </message>
    <message>
        <source>It is called {value} now.</source>
        <translation type="vanished">اسمه الآن {value}.</translation>
    </message>
    <message>
        <source>It answers in {value} now.</source>
        <translation type="vanished">يجيب الآن بلغة {value}.</translation>
    </message>
    <message>
        <source>It keeps its answers short now.</source>
        <translation type="vanished">يختصر إجاباته الآن.</translation>
    </message>
    <message>
        <source>It answers at length now.</source>
        <translation type="vanished">يجيب الآن بإسهاب.</translation>
    </message>
    <message>
        <source>It offers “{value}” to start with now.</source>
        <translation type="vanished">يعرض الآن «{value}» للبداية.</translation>
    </message>
    <message>
        <source>It answers only from its files now.</source>
        <translation type="vanished">يجيب الآن من ملفاته فقط.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="vanished">جوابك</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="vanished">تخطٍّ</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation type="vanished">تخطي هذا السؤال</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="vanished">التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="vanished">البدء من جديد</translation>
    </message>
    <message>
        <source>I took the last change back.</source>
        <translation type="vanished">تراجعت عن آخر تغيير.</translation>
    </message>
    <message>
        <source>What should be different?</source>
        <translation type="vanished">ما الذي ينبغي أن يختلف؟</translation>
    </message>
    <message>
        <source>Opening the model…</source>
        <translation type="vanished">فتح النموذج…</translation>
    </message>
    <message>
        <source>Proposing</source>
        <translation type="vanished">جارٍ الاقتراح</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation type="vanished">بكلماتك</translation>
    </message>
    <message>
        <source>worded by the model</source>
        <translation type="vanished">بصياغة النموذج</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="vanished">إصدارات سابقة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="vanished">استعادة</translation>
    </message>
    <message>
        <source>Restore the chosen version</source>
        <translation type="vanished">استعادة الإصدار المختار</translation>
    </message>
    <message>
        <source>It has not been changed yet. Every save keeps the version before.</source>
        <translation type="vanished">لم يتغير بعد. كل حفظ يُبقي الإصدار السابق.</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation type="vanished">قراءة السجل التاريخي</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="vanished">جارٍ الاستعادة</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="vanished">جارٍ المقارنة</translation>
    </message>
    <message>
        <source>Version {number}, until {when}</source>
        <translation type="vanished">الإصدار {number}، حتى {when}</translation>
    </message>
    <message>
        <source>then changed: {fields}</source>
        <translation type="vanished">ثم تغيّر: {fields}</translation>
    </message>
    <message>
        <source>Adapter</source>
        <translation type="vanished">المحوّل</translation>
    </message>
    <message>
        <source>None: the model as it is</source>
        <translation type="vanished">لا شيء: النموذج كما هو</translation>
    </message>
    <message>
        <source>Take one in…</source>
        <translation type="vanished">إضافة واحد…</translation>
    </message>
    <message>
        <source>Listing adapters</source>
        <translation type="vanished">سرد المحوّلات</translation>
    </message>
    <message>
        <source>Choose the folder of an adapter</source>
        <translation type="vanished">اختيار مجلد محوّل</translation>
    </message>
    <message>
        <source>Checking the adapter</source>
        <translation type="vanished">فحص المحوّل</translation>
    </message>
    <message>
        <source>One line for the library</source>
        <translation type="vanished">سطر واحد للمكتبة</translation>
    </message>
    <message>
        <source>What should it do, for whom, how should it sound, and what not?</source>
        <translation type="vanished">ماذا يفعل، ولمن، وبأي أسلوب، وما الذي لا يفعله؟</translation>
    </message>
    <message>
        <source>Answer only from its files</source>
        <translation type="vanished">الإجابة من ملفاته فقط</translation>
    </message>
    <message>
        <source>May ask to use {name}</source>
        <translation type="vanished">يجوز أن يطلب استخدام {name}</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="vanished">الوصف</translation>
    </message>
    <message>
        <source>Where they do not tell, it says so instead of guessing.</source>
        <translation type="vanished">حيث لا تذكر شيئًا، يقول ذلك بدل التخمين.</translation>
    </message>
    <message>
        <source>Adapter: what it was taught</source>
        <translation type="vanished">المحوّل: ما تعلّمه</translation>
    </message>
    <message>
        <source>How it writes</source>
        <translation type="vanished">كيف يكتب</translation>
    </message>
    <message>
        <source>What it asks to use</source>
        <translation type="vanished">ما يطلب استخدامه</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="vanished">اختيار صورة…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation type="vanished">إزالة الصورة</translation>
    </message>
    <message>
        <source>Picture of {name}</source>
        <translation type="vanished">صورة {name}</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg)</source>
        <translation type="vanished">صور (*.png *.jpg *.jpeg *.gif *.bmp *.webp *.svg)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="vanished">اختيار صورة</translation>
    </message>
    <message>
        <source>Keeping the picture</source>
        <translation type="vanished">حفظ الصورة</translation>
    </message>
    <message>
        <source>Removing the picture</source>
        <translation type="vanished">إزالة الصورة من مكانها</translation>
    </message>
    <message>
        <source>Reading the picture</source>
        <translation type="vanished">قراءة الصورة</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="vanished">الحرارة</translation>
    </message>
    <message>
        <source>0 always takes the likeliest word</source>
        <translation type="vanished">‏0 يأخذ دائمًا الكلمة الأرجح</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation type="vanished">Top p</translation>
    </message>
    <message>
        <source>the likeliest words that together have this share</source>
        <translation type="vanished">الكلمات الأرجح التي تبلغ معًا هذه النسبة</translation>
    </message>
    <message>
        <source>Top k</source>
        <translation type="vanished">Top k</translation>
    </message>
    <message>
        <source>so many of the likeliest words; 0 is all</source>
        <translation type="vanished">عدد الكلمات الأرجح؛ 0 يعني الكل</translation>
    </message>
    <message>
        <source>Min p</source>
        <translation type="vanished">Min p</translation>
    </message>
    <message>
        <source>words at least this fraction as likely as the likeliest</source>
        <translation type="vanished">كلمات احتمالها هذه النسبة على الأقل من الأرجح</translation>
    </message>
    <message>
        <source>Repetition penalty</source>
        <translation type="vanished">عقوبة التكرار</translation>
    </message>
    <message>
        <source>1 is off</source>
        <translation type="vanished">‏1 يعني معطّل</translation>
    </message>
    <message>
        <source>Repetition window</source>
        <translation type="vanished">نافذة التكرار</translation>
    </message>
    <message>
        <source>how many tokens count as recent</source>
        <translation type="vanished">عدد الرموز التي تُعد حديثة</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation type="vanished">أطول جواب</translation>
    </message>
    <message>
        <source>in tokens; four make about three words</source>
        <translation type="vanished">بالرموز؛ كل أربعة نحو ثلاث كلمات</translation>
    </message>
    <message>
        <source>As the model's makers advise</source>
        <translation type="vanished">كما ينصح صانعو النموذج</translation>
    </message>
    <message>
        <source>Exact: the same answer every time</source>
        <translation type="vanished">دقيق: الجواب نفسه كل مرة</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="vanished">حذر</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="vanished">متوازن</translation>
    </message>
    <message>
        <source>Inventive</source>
        <translation type="vanished">مبتكر</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="vanished">كالمعتاد</translation>
    </message>
    <message>
        <source>Short: a few sentences</source>
        <translation type="vanished">قصير: بضع جمل</translation>
    </message>
    <message>
        <source>Medium: a paragraph or two</source>
        <translation type="vanished">متوسط: فقرة أو اثنتان</translation>
    </message>
    <message>
        <source>Long: a page</source>
        <translation type="vanished">طويل: صفحة</translation>
    </message>
    <message>
        <source>How freely it writes</source>
        <translation type="vanished">مدى حرية كتابته</translation>
    </message>
    <message>
        <source>How long it answers</source>
        <translation type="vanished">طول إجابته</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="vanished">الأرقام</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation type="vanished">عرض الأرقام</translation>
    </message>
    <message>
        <source>as advised</source>
        <translation type="vanished">كما يُنصح</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation type="vanished">أرقام خاصة</translation>
    </message>
    <message>
        <source>A question that people may ask</source>
        <translation type="vanished">سؤال قد يطرحه الناس</translation>
    </message>
    <message>
        <source>Starter {number}</source>
        <translation type="vanished">البداية {number}</translation>
    </message>
    <message>
        <source>Move starter {number} up</source>
        <translation type="vanished">نقل البداية {number} إلى أعلى</translation>
    </message>
    <message>
        <source>Take starter {number} out</source>
        <translation type="vanished">إزالة البداية {number}</translation>
    </message>
    <message>
        <source>Add a starter</source>
        <translation type="vanished">إضافة بداية</translation>
    </message>
    <message>
        <source>Share of the model's context</source>
        <translation type="vanished">النسبة من سياق النموذج</translation>
    </message>
    <message>
        <source>Counting tokens</source>
        <translation type="vanished">عدّ الرموز</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation type="vanished">أقل من 1 %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="vanished">{percent} %</translation>
    </message>
    <message>
        <source>Little room is left for files and answers: move long texts into files.</source>
        <translation type="vanished">بقي مكان قليل للملفات والإجابات: انقل النصوص الطويلة إلى ملفات.</translation>
    </message>
    <message>
        <source>Tokens cannot be counted: {reason}</source>
        <translation type="vanished">تعذر عدّ الرموز: {reason}</translation>
    </message>
    <message>
        <source>Model that searches its files</source>
        <translation type="vanished">النموذج الذي يبحث في ملفاته</translation>
    </message>
    <message>
        <source>Answers only from its files</source>
        <translation type="vanished">يجيب من ملفاته فقط</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="vanished">الأدوات</translation>
    </message>
    <message>
        <source>How its files are searched</source>
        <translation type="vanished">كيف يُبحث في ملفاته</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="vanished">ما تغيّر</translation>
    </message>
    <message>
        <source>What went stands in [− −], what came in {+ +}.</source>
        <translation type="vanished">ما حُذف بين [− −] وما أُضيف بين {+ +}.</translation>
    </message>
    <message>
        <source>Nothing differs from what is saved now.</source>
        <translation type="vanished">لا شيء يختلف عن المحفوظ الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n GPT(s) use it and will have to fetch it again:</source>
        <translation type="vanished"><numerusform>لا يستخدمه أي GPT:</numerusform><numerusform>يستخدمه GPT واحد وسيلزمه تنزيله مجددًا:</numerusform><numerusform>يستخدمه اثنان وسيلزمهما تنزيله مجددًا:</numerusform><numerusform>يستخدمه %n وسيلزمها تنزيله مجددًا:</numerusform><numerusform>يستخدمه %n وسيلزمها تنزيله مجددًا:</numerusform><numerusform>يستخدمه %n وسيلزمها تنزيله مجددًا:</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n GPT(s) ask for something</source>
        <translation type="vanished"><numerusform>لا GPT يطلب شيئًا</numerusform><numerusform>GPT واحد يطلب شيئًا</numerusform><numerusform>اثنان GPT يطلبان شيئًا</numerusform><numerusform>%n GPT تطلب شيئًا</numerusform><numerusform>%n GPT تطلب شيئًا</numerusform><numerusform>%n GPT تطلب شيئًا</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n have been granted something</source>
        <translation type="vanished"><numerusform>لم يُمنح أي منها شيئًا</numerusform><numerusform>مُنح واحد شيئًا</numerusform><numerusform>مُنح اثنان شيئًا</numerusform><numerusform>مُنحت %n شيئًا</numerusform><numerusform>مُنحت %n شيئًا</numerusform><numerusform>مُنحت %n شيئًا</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hidden passage(s) were found in files and left out</source>
        <translation type="vanished"><numerusform>لم يُعثر على مقاطع مخفية في الملفات</numerusform><numerusform>عُثر على مقطع مخفي واحد واستُبعد</numerusform><numerusform>عُثر على مقطعين مخفيين واستُبعدا</numerusform><numerusform>عُثر على %n مقاطع مخفية واستُبعدت</numerusform><numerusform>عُثر على %n مقطعًا مخفيًا واستُبعدت</numerusform><numerusform>عُثر على %n مقطع مخفي واستُبعدت</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="vanished"><numerusform>ولا غير</numerusform><numerusform>وواحد آخر</numerusform><numerusform>واثنان آخران</numerusform><numerusform>و%n أخرى</numerusform><numerusform>و%n أخرى</numerusform><numerusform>و%n أخرى</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) so far</source>
        <translation type="vanished"><numerusform>لا اتصالات حتى الآن</numerusform><numerusform>اتصال واحد حتى الآن</numerusform><numerusform>اتصالان حتى الآن</numerusform><numerusform>%n اتصالات حتى الآن</numerusform><numerusform>%n اتصالًا حتى الآن</numerusform><numerusform>%n اتصال حتى الآن</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) asked</source>
        <translation type="vanished"><numerusform>لم يُسأل أي مضيف</numerusform><numerusform>سُئل مضيف واحد</numerusform><numerusform>سُئل مضيفان</numerusform><numerusform>سُئلت %n مضيفات</numerusform><numerusform>سُئل %n مضيفًا</numerusform><numerusform>سُئل %n مضيف</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="vanished"><numerusform>لا مزيد</numerusform><numerusform>واحد آخر</numerusform><numerusform>اثنان آخران</numerusform><numerusform>%n أخرى</numerusform><numerusform>%n أخرى</numerusform><numerusform>%n أخرى</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s)</source>
        <translation type="vanished"><numerusform>لا موتّرات</numerusform><numerusform>موتّر واحد</numerusform><numerusform>موتّران</numerusform><numerusform>%n موتّرات</numerusform><numerusform>%n موتّرًا</numerusform><numerusform>%n موتّر</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The model is writing: %n token(s)</source>
        <translation type="vanished"><numerusform>النموذج يكتب: لا رموز بعد</numerusform><numerusform>النموذج يكتب: رمز واحد</numerusform><numerusform>النموذج يكتب: رمزان</numerusform><numerusform>النموذج يكتب: %n رموز</numerusform><numerusform>النموذج يكتب: %n رمزًا</numerusform><numerusform>النموذج يكتب: %n رمز</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s), {share} of the {context} that the model can read at once</source>
        <translation type="vanished"><numerusform>لا رموز، {share} من {context} يقرؤها النموذج دفعة واحدة</numerusform><numerusform>رمز واحد، {share} من {context} يقرؤها النموذج دفعة واحدة</numerusform><numerusform>رمزان، {share} من {context} يقرؤها النموذج دفعة واحدة</numerusform><numerusform>%n رموز، {share} من {context} يقرؤها النموذج دفعة واحدة</numerusform><numerusform>%n رمزًا، {share} من {context} يقرؤها النموذج دفعة واحدة</numerusform><numerusform>%n رمز، {share} من {context} يقرؤها النموذج دفعة واحدة</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="vanished"><numerusform>لا كلمات</numerusform><numerusform>كلمة واحدة</numerusform><numerusform>كلمتان</numerusform><numerusform>%n كلمات</numerusform><numerusform>%n كلمة</numerusform><numerusform>%n كلمة</numerusform></translation>
    </message>
</context>
</TS>
