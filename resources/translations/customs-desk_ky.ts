<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name>ArticleTable</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n версия</numerusform>
            <numerusform>%n версия</numerusform>
        </translation>
    </message>
    <message>
        <source>No title is printed: this one is made from the beginning of the text.</source>
        <translation>Аталышы басылган эмес: бул аталыш тексттин башынан түзүлдү.</translation>
    </message>
    <message>
        <source>Set by a person.</source>
        <translation>Адам тарабынан коюлган.</translation>
    </message>
    <message>
        <source>The text does not say when it was published.</source>
        <translation>Текстте качан жарыяланганы айтылбайт.</translation>
    </message>
    <message>
        <source>A part of this date is not printed and was inferred.</source>
        <translation>Бул күндүн бир бөлүгү басылган эмес, божомолдонду.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date</comment>
        <translation>белгисиз</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Articles</source>
        <translation>Макалалар</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Саптар</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Fuller: this article is {share} of it</source>
        <translation>Толугураак: бул макала анын {share} бөлүгү</translation>
    </message>
    <message>
        <source>Shorter: it is {share} of this article</source>
        <translation>Кыскараак: бул макаланын {share} бөлүгү</translation>
    </message>
    <message>
        <source>Shares a passage: {share} of it</source>
        <translation>Жалпы үзүндү: анын {share} бөлүгү</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>Ошол эле текст</translation>
    </message>
    <message numerus="yes">
        <source>The same text but for %n place(s)</source>
        <translation>
            <numerusform>%n жерден башка ошол эле текст</numerusform>
            <numerusform>%n жерден башка ошол эле текст</numerusform>
        </translation>
    </message>
    <message>
        <source>here: {mine} — there: {theirs}</source>
        <translation>бул жерде: {mine} — ал жерде: {theirs}</translation>
    </message>
    <message>
        <source>Both tell of {date}: {names}</source>
        <translation>Экөөндө тең {date}: {names}</translation>
    </message>
    <message>
        <source>Both tell of a day about {date}: {names}</source>
        <translation>Экөөндө тең {date} чамасында: {names}</translation>
    </message>
</context>
<context>
    <name>BesideSection</name>
    <message numerus="yes">
        <source>%n version(s) of this text</source>
        <translation>
            <numerusform>бул тексттин %n версиясы</numerusform>
            <numerusform>бул тексттин %n версиясы</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Бул башка кабар</translation>
    </message>
    <message>
        <source>Take this article out of the versions for good; that can be undone.</source>
        <translation>Бул макаланы версиялардан биротоло чыгаруу; муну жокко чыгарса болот.</translation>
    </message>
    <message>
        <source>Tells of the same event</source>
        <translation>Ошол эле окуя жөнүндө</translation>
    </message>
    <message>
        <source>This one leads: it is the fullest, or the first of the full ones.</source>
        <translation>Бул негизгиси: эң толугу же толуктардын биринчиси.</translation>
    </message>
    <message>
        <source>The first one leads: it is the fullest, or the first of the full ones.</source>
        <translation>Биринчиси негизгиси: эң толугу же толуктардын биринчиси.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>дагы %n</numerusform>
            <numerusform>дагы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Correct several articles</source>
        <translation>Бир нече макаланы оңдоо</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s). What you leave alone stays as it is.</source>
        <translation>
            <numerusform>%Ln макала. Тийилбеген нерсе ошол бойдон калат.</numerusform>
            <numerusform>%Ln макала. Тийилбеген нерсе ошол бойдон калат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Белги кошуу</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Белги алып салуу</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Коюу</translation>
    </message>
    <message>
        <source>mixed values</source>
        <translation>ар башка маанилер</translation>
    </message>
    <message>
        <source>Not understood. Try 23.09.2019, 2019-09 or Sept 2019</source>
        <translation>Түшүнүксүз. 23.09.2019, 2019-09 же сен. 2019 деп жазып көрүңүз</translation>
    </message>
    <message>
        <source>Understood: {date}</source>
        <translation>Түшүнүлдү: {date}</translation>
    </message>
    <message>
        <source>Empty: no date</source>
        <translation>Бош: датасыз</translation>
    </message>
</context>
<context>
    <name>BulkEditing</name>
    <message numerus="yes">
        <source>Too many articles to correct at once (at most %Ln).</source>
        <translation>
            <numerusform>Бир жолу оңдоо үчүн макала өтө көп (эң көп %Ln).</numerusform>
            <numerusform>Бир жолу оңдоо үчүн макала өтө көп (эң көп %Ln).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) changed.</source>
        <translation>
            <numerusform>%Ln макала өзгөртүлдү.</numerusform>
            <numerusform>%Ln макала өзгөртүлдү.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correcting several articles</source>
        <translation>Бир нече макала оңдолууда</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>in view</source>
        <translation>көрүнүп турат</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>себетте</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>импорттолгон эмес</translation>
    </message>
    <message>
        <source>Change the encoding</source>
        <translation>Коддоону алмаштыруу</translation>
    </message>
    <message>
        <source>Reverse: {action}</source>
        <translation>Артка кайтаруу: {action}</translation>
    </message>
    <message numerus="yes">
        <source>Import of %n article(s)</source>
        <translation>
            <numerusform>%n макаланы импорттоо</numerusform>
            <numerusform>%n макаланы импорттоо</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>%n макаланы өчүрүү</numerusform>
            <numerusform>%n макаланы өчүрүү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n article(s)</source>
        <translation>
            <numerusform>%n макаланы калыбына келтирүү</numerusform>
            <numerusform>%n макаланы калыбына келтирүү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n article(s) again</source>
        <translation>
            <numerusform>%n макаланы кайра окуу</numerusform>
            <numerusform>%n макаланы кайра окуу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not the same story: %n article(s)</source>
        <translation>
            <numerusform>Башка кабар: %n макала</numerusform>
            <numerusform>Башка кабар: %n макала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n article(s)</source>
        <translation>
            <numerusform>%n макаланы өзгөртүү</numerusform>
            <numerusform>%n макаланы өзгөртүү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>%n макаланын белгилери</numerusform>
            <numerusform>%n макаланын белгилери</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on an article</source>
        <translation>Макалага карата жазуу</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>“{name}” издөөсүн сактоо</translation>
    </message>
    <message>
        <source>Rename a search to “{name}”</source>
        <translation>Издөөнү “{name}” деп атоо</translation>
    </message>
    <message>
        <source>Forget the search “{name}”</source>
        <translation>“{name}” издөөсүн унутуу</translation>
    </message>
    <message>
        <source>Join “{name}” with another name</source>
        <translation>«{name}» атын башка ат менен бириктирүү</translation>
    </message>
    <message>
        <source>“{name}” is not a name</source>
        <translation>«{name}» ат эмес</translation>
    </message>
    <message>
        <source>Forget what was said of “{name}”</source>
        <translation>«{name}» жөнүндө айтылганды унутуу</translation>
    </message>
    <message numerus="yes">
        <source>Correct “{field}” of %n article(s)</source>
        <translation>
            <numerusform>%n макалада «{field}» талаасын оңдоо</numerusform>
            <numerusform>%n макалада «{field}» талаасын оңдоо</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct “{field}”</source>
        <translation>«{field}» талаасын оңдоо</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Окулганы</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Published between</source>
        <translation>Жарыяланган аралыгы</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Окуялар</translation>
    </message>
    <message>
        <source>“{action}” cannot be reversed on its own: “{title}” was changed again later. Nothing was done.</source>
        <translation>«{action}» өзүнчө артка кайтарылбайт: «{title}» кийин дагы өзгөртүлгөн. Эч нерсе кылынган жок.</translation>
    </message>
    <message>
        <source>“{action}” cannot be reversed on its own: “{title}” was changed again later, by “{later}” ({moment}). Reverse that first. Nothing was done.</source>
        <translation>«{action}» өзүнчө артка кайтарылбайт: «{title}» кийин «{later}» менен дагы өзгөртүлгөн ({moment}). Адегенде ошону артка кайтарыңыз. Эч нерсе кылынган жок.</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>The change was reversed; this can be undone.</source>
        <translation>Өзгөртүү артка кайтарылды; муну жокко чыгарса болот.</translation>
    </message>
    <message>
        <source>Reversing</source>
        <translation>Артка кайтарылууда</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>Эмне өзгөрөрү каралууда</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Кайра окулууда</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Токтотулду. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) read again; this can be undone.</source>
        <translation>
            <numerusform>%Ln макала кайра окулду; муну жокко чыгарса болот.</numerusform>
            <numerusform>%Ln макала кайра окулду; муну жокко чыгарса болот.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read again</source>
        <translation>Кайра окулган жок</translation>
    </message>
    <message>
        <source>Tidying the list of changes</source>
        <translation>Өзгөртүүлөрдүн тизмеси иретке келтирилүүдө</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Number</source>
        <translation>Номери</translation>
    </message>
    <message>
        <source>Title made from the text</source>
        <translation>Аталышы тексттен түзүлгөн</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күнү</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Акыркы күнү</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Date exact to the</source>
        <translation>Күндүн тактыгы</translation>
    </message>
    <message>
        <source>Date is</source>
        <translation>Күндүн ишенимдүүлүгү</translation>
    </message>
    <message>
        <source>Date (EDTF)</source>
        <translation>Күнү (EDTF)</translation>
    </message>
    <message>
        <source>What is known of the date</source>
        <translation>Күнү тууралуу белгилүүсү</translation>
    </message>
    <message>
        <source>Date as printed</source>
        <translation>Күнү басылганындай</translation>
    </message>
    <message>
        <source>First sentence</source>
        <translation>Биринчи сүйлөм</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Кол менен оңдолгон</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Белгилер</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Жазуу</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Кабар</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Тексттин версиялары</translation>
    </message>
    <message>
        <source>Leads its story</source>
        <translation>Кабарда негизги</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Файл аты</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Келген жери</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Сүйлөм</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>Ким эскерилген</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Катышуучулар</translation>
    </message>
    <message>
        <source>Participants as printed</source>
        <translation>Катышуучулар, басылганы боюнча</translation>
    </message>
    <message>
        <source>How the date was worked out</source>
        <translation>Күнү кантип аныкталды</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Макаланын номери</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Макала</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Булак</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарыяланган</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Басылганындай</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>Белгиден</translation>
    </message>
    <message>
        <source>To character</source>
        <translation>Белгиге чейин</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns</source>
        <translation>Тилкелер</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Кадимки тилкелер</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;Жаңы архив…</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>Архивди &amp;ачуу…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Файлдарды &amp;импорттоо…</translation>
    </message>
    <message>
        <source>Take article files into the archive</source>
        <translation>Макала файлдарын архивге кошуу</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>&amp;Папканы импорттоо…</translation>
    </message>
    <message>
        <source>Import the &amp;sample articles</source>
        <translation>&amp;Үлгү макалаларды импорттоо</translation>
    </message>
    <message>
        <source>&amp;Export selection to CSV…</source>
        <translation>Тандалганды CSV’ге &amp;экспорттоо…</translation>
    </message>
    <message>
        <source>Write the selected articles, or all that are listed, as a table</source>
        <translation>Тандалган же тизмедеги бардык макалаларды таблицага жазуу</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Back up archive…</source>
        <translation>Архивдин &amp;камдык көчүрмөсү…</translation>
    </message>
    <message>
        <source>&amp;Restore from backup…</source>
        <translation>Көчүрмөдөн &amp;калыбына келтирүү…</translation>
    </message>
    <message>
        <source>Put a backup in this archive&apos;s place; it is kept aside</source>
        <translation>Бул архивдин ордуна көчүрмөнү коюу; ал жанында сакталат</translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation>Архивди &amp;жабуу</translation>
    </message>
    <message>
        <source>Sh&amp;ow in its folder</source>
        <translation>&amp;Папкасында көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Басып чыгаруу…</translation>
    </message>
    <message>
        <source>Print the article that is read, or write it as a PDF</source>
        <translation>Окулуп жаткан макаланы басып чыгаруу же PDF катары жазуу</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Чыгуу</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Жокко &amp;чыгаруу</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Кайталоо</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Тарых…</translation>
    </message>
    <message>
        <source>Past changes; any one of them can be reversed</source>
        <translation>Мурунку өзгөртүүлөр; каалаганын артка кайтарса болот</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>Саптарды &amp;көчүрүү</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>&amp;Шилтеме катары көчүрүү</translation>
    </message>
    <message>
        <source>&amp;Paste files or text</source>
        <translation>Файл же текст &amp;коюу</translation>
    </message>
    <message>
        <source>Import the files or the text on the clipboard</source>
        <translation>Алмашуу буфериндеги файлдарды же текстти импорттоо</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Баарын тандоо</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Өчүрүү</translation>
    </message>
    <message>
        <source>Move to the bin; this can be undone</source>
        <translation>Себетке жылдыруу; муну жокко чыгарса болот</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>Калыбына &amp;келтирүү</translation>
    </message>
    <message>
        <source>Take back out of the bin</source>
        <translation>Себеттен кайра алуу</translation>
    </message>
    <message>
        <source>&amp;Destroy for good…</source>
        <translation>&amp;Биротоло жок кылуу…</translation>
    </message>
    <message>
        <source>Leave no word of the articles in the archive</source>
        <translation>Архивде бул макалалардан бир да сөз калтырбоо</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>&amp;Оңдоо…</translation>
    </message>
    <message>
        <source>&amp;Encoding…</source>
        <translation>&amp;Коддоо…</translation>
    </message>
    <message>
        <source>Read the original in another encoding</source>
        <translation>Түпнусканы башка коддоодо окуу</translation>
    </message>
    <message>
        <source>O&amp;wn names…</source>
        <translation>Ө&amp;з аттарым…</translation>
    </message>
    <message>
        <source>Names that you joined, added or took out</source>
        <translation>Сиз бириктирген, кошкон же чыгарган аттар</translation>
    </message>
    <message>
        <source>Sp&amp;lit into articles</source>
        <translation>Макалаларга &amp;бөлүү</translation>
    </message>
    <message>
        <source>Where the file holds several articles</source>
        <translation>Файлда бир нече макала болгондо</translation>
    </message>
    <message>
        <source>Add &amp;tags…</source>
        <translation>&amp;Белги кошуу…</translation>
    </message>
    <message>
        <source>Words of your own, to find these articles by</source>
        <translation>Бул макалаларды табуу үчүн өз сөздөрүңүз</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>&amp;Жазуу калтыруу…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Табуу…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt hit</source>
        <translation>&amp;Кийинки дал келүү</translation>
    </message>
    <message>
        <source>Find pre&amp;vious hit</source>
        <translation>&amp;Мурунку дал келүү</translation>
    </message>
    <message>
        <source>E&amp;xactly as typed</source>
        <translation>&amp;Жазылгандай так</translation>
    </message>
    <message>
        <source>Find words only in this form and script</source>
        <translation>Сөздөрдү ушул формада жана ушул жазууда гана издөө</translation>
    </message>
    <message>
        <source>More &amp;like this</source>
        <translation>&amp;Окшоштору</translation>
    </message>
    <message>
        <source>Find articles that share the rare words of this one</source>
        <translation>Сейрек сөздөрү окшош макалаларды табуу</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Издөөнү жана чыпкаларды тазалоо</translation>
    </message>
    <message>
        <source>Sa&amp;ve search…</source>
        <translation>Издөөнү сак&amp;тоо…</translation>
    </message>
    <message>
        <source>Keep words and filters under a name, to ask them again</source>
        <translation>Сөздөрдү жана чыпкаларды ат менен сактоо, кайра издөө үчүн</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Тизме</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>&amp;Макала</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Убакыт сызыгы</translation>
    </message>
    <message>
        <source>List &amp;and detail</source>
        <translation>Тизме &amp;жана макала</translation>
    </message>
    <message>
        <source>All &amp;three</source>
        <translation>Үчөө &amp;тең</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Ч&amp;ыпкалар</translation>
    </message>
    <message>
        <source>Best &amp;match first</source>
        <translation>Алгач эң &amp;дал келгендер</translation>
    </message>
    <message>
        <source>Ne&amp;west first</source>
        <translation>Алгач &amp;жаңылары</translation>
    </message>
    <message>
        <source>Show &amp;hits in the list</source>
        <translation>Табылганды тизмеде &amp;көрсөтүү</translation>
    </message>
    <message>
        <source>Show under each row why it was found</source>
        <translation>Саптын астында эмне үчүн табылганын көрсөтүү</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>Се&amp;бет</translation>
    </message>
    <message>
        <source>Show the articles that were removed</source>
        <translation>Өчүрүлгөн макалаларды көрсөтүү</translation>
    </message>
    <message>
        <source>C&amp;ollapse stories</source>
        <translation>Кабарларды ж&amp;ыйноо</translation>
    </message>
    <message>
        <source>List one article of each story: the version that leads</source>
        <translation>Ар бир кабардан бир макаланы көрсөтүү: негизги версиясын</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Кийинки ма&amp;кала</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>М&amp;урунку макала</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Артка</translation>
    </message>
    <message>
        <source>The article that was read before</source>
        <translation>Мындан мурун окулган макала</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Алдыга</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <translation>Убакыт сызыгын чо&amp;ңойтуу</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;out</source>
        <translation>Убакыт сызыгын &amp;кичирейтүү</translation>
    </message>
    <message>
        <source>&amp;Fit whole timeline</source>
        <translation>Убакыт сызыгы &amp;бүтүндөй</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Толук экран</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Жайгашууну &amp;баштапкыга келтирүү</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Жөндөөлөр…</translation>
    </message>
    <message>
        <source>&amp;Verify archive…</source>
        <translation>Архивди &amp;текшерүү…</translation>
    </message>
    <message>
        <source>Check that nothing in the archive is lost or damaged</source>
        <translation>Архивде эч нерсе жоголбогонун жана бузулбаганын текшерүү</translation>
    </message>
    <message>
        <source>&amp;Read again…</source>
        <translation>Кайра &amp;окуу…</translation>
    </message>
    <message>
        <source>See what today&apos;s rules would read differently</source>
        <translation>Бүгүнкү эрежелер эмнени башкача окурун көрүү</translation>
    </message>
    <message>
        <source>&amp;Salvage into a new archive…</source>
        <translation>Жаңы архивге &amp;сактап калуу…</translation>
    </message>
    <message>
        <source>Save what is left of a damaged archive</source>
        <translation>Бузулган архивден калганын сактоо</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Буйруктар &amp;палитрасы…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Баскычтар</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Колдонмо</translation>
    </message>
    <message>
        <source>How to &amp;search</source>
        <translation>Кантип &amp;издөө керек</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Журнал папкасын &amp;ачуу</translation>
    </message>
    <message>
        <source>&amp;About Customs Desk</source>
        <translation>Customs Desk &amp;жөнүндө</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Буйруктар палитрасы</translation>
    </message>
    <message>
        <source>Type the name of a command…</source>
        <translation>Буйруктун атын жазыңыз…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Буйрук</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Буйруктар</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about {date}</source>
        <translation>болжол менен {date}</translation>
    </message>
    <message>
        <source>{date}?</source>
        <translation>{date}?</translation>
    </message>
    <message>
        <source>on or after {date}</source>
        <translation>{date} же кийин</translation>
    </message>
    <message>
        <source>{date} or later</source>
        <translation>{date} же кийин</translation>
    </message>
    <message>
        <source>on or before {date}</source>
        <translation>{date} же мурун</translation>
    </message>
    <message>
        <source>{date} or earlier</source>
        <translation>{date} же мурун</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>{date} тартып</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} чейин</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <comment>a month alone</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>күнү белгисиз</translation>
    </message>
    <message>
        <source>{date}, year unknown</source>
        <translation>{date}, жылы белгисиз</translation>
    </message>
    <message>
        <source>{first}–{last} {month} {year}</source>
        <comment>days of one month</comment>
        <translation>{first}–{last} {month} {year}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>a decade: the 1990s</comment>
        <translation>{year}-жылдар</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>{year} жаз</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>{year} жай</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>{year} күз</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>{year} кыш</translation>
    </message>
    <message>
        <source>first quarter of {year}</source>
        <translation>{year}, I чейрек</translation>
    </message>
    <message>
        <source>second quarter of {year}</source>
        <translation>{year}, II чейрек</translation>
    </message>
    <message>
        <source>third quarter of {year}</source>
        <translation>{year}, III чейрек</translation>
    </message>
    <message>
        <source>fourth quarter of {year}</source>
        <translation>{year}, IV чейрек</translation>
    </message>
    <message>
        <source>first half of {year}</source>
        <translation>{year}, I жарым жылдык</translation>
    </message>
    <message>
        <source>second half of {year}</source>
        <translation>{year}, II жарым жылдык</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Тил кийинки ачылганда өзгөрөт.</translation>
    </message>
    <message>
        <source>A fault in the program: {fault}. Nothing was lost; the log file says more.</source>
        <translation>Программада ката: {fault}. Эч нерсе жоголгон жок; чоо-жайы журналда.</translation>
    </message>
</context>
<context>
    <name>DetailBar</name>
    <message>
        <source>Text tools</source>
        <translation>Текст куралдары</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Белгилер</translation>
    </message>
    <message>
        <source>Choose what is marked</source>
        <translation>Эмне белгиленерин тандоо</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Мурунку дал келүү (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Кийинки дал келүү (F3)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнуска</translation>
    </message>
    <message>
        <source>Show the original file, exactly as it came in</source>
        <translation>Түпнуска файлды келген түрүндө көрсөтүү</translation>
    </message>
    <message>
        <source>Hide what is not the article</source>
        <translation>Макала болбогонду жашыруу</translation>
    </message>
    <message>
        <source>Menus, share buttons, notices, biographies</source>
        <translation>Менюлар, бөлүшүү баскычтары, билдирүүлөр, өмүр баяндар</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count} ичинен {number}</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>Дал келүү: {count}</translation>
    </message>
</context>
<context>
    <name>DetailStories</name>
    <message>
        <source>Taking the article out of its story</source>
        <translation>Макала кабардан чыгарылууда</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Article</source>
        <translation>Макала</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Макаланын тексти</translation>
    </message>
    <message>
        <source>Text and fields</source>
        <translation>Текст жана талаалар</translation>
    </message>
    <message>
        <source>Open or create an archive to read articles here.</source>
        <translation>Макалаларды окуу үчүн архив ачыңыз же түзүңүз.</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Drop article files anywhere in the window.</source>
        <translation>Азырынча көрсөтө турган эч нерсе жок.
Макала файлдарын терезенин каалаган жерине таштаңыз.</translation>
    </message>
    <message>
        <source>No article is chosen.
Click one in the list or on the timeline.</source>
        <translation>Макала тандалган жок.
Тизмеден же убакыт сызыгынан бирин басыңыз.</translation>
    </message>
    <message>
        <source>This article cannot be shown.
{reason}</source>
        <translation>Бул макаланы көрсөтүүгө болбойт.
{reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected; this is the current one</source>
        <translation>
            <numerusform>%n тандалды; учурдагысы көрсөтүлдү</numerusform>
            <numerusform>%n тандалды; учурдагысы көрсөтүлдү</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more (characters left: {count})</source>
        <translation>Дагы көрсөтүү (калган белги: {count})</translation>
    </message>
    <message>
        <source>Correct {field}</source>
        <translation>Оңдоо: {field}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Баарын тандоо</translation>
    </message>
    <message>
        <source>Show original…</source>
        <translation>Түпнусканы көрсөтүү…</translation>
    </message>
    <message>
        <source>Go to its first mention</source>
        <translation>Биринчи эскерилген жерге өтүү</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>What a drop will do</source>
        <translation>Таштаганда эмне болот</translation>
    </message>
    <message>
        <source>Import “{name}” into “{archive}”</source>
        <translation>“{name}” файлын “{archive}” архивине импорттоо</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s) and folder(s) into “{archive}”</source>
        <translation>
            <numerusform>%Ln файлды же папканы “{archive}” архивине импорттоо</numerusform>
            <numerusform>%Ln файлды жана папканы “{archive}” архивине импорттоо</numerusform>
        </translation>
    </message>
    <message>
        <source>Import this text as an article into “{archive}”</source>
        <translation>Бул текстти макала катары “{archive}” архивине импорттоо</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Removing</source>
        <translation>Өчүрүлүүдө</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) moved to the bin.</source>
        <translation>
            <numerusform>%Ln макала себетке жылдырылды.</numerusform>
            <numerusform>%Ln макала себетке жылдырылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Калыбына келтирилүүдө</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) restored.</source>
        <translation>
            <numerusform>%Ln макала калыбына келтирилди.</numerusform>
            <numerusform>%Ln макала калыбына келтирилди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Жокко чыгарылууда</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Жокко чыгарылды: {action}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Кайталанууда</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Кайталанды: {action}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln сап көчүрүлдү.</numerusform>
            <numerusform>%Ln сап көчүрүлдү.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) copied.</source>
        <translation>
            <numerusform>%Ln шилтеме көчүрүлдү.</numerusform>
            <numerusform>%Ln шилтеме көчүрүлдү.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is not there any more; the original is in the archive.</source>
        <translation>Папка эми жок; түпнуска архивде сакталат.</translation>
    </message>
    <message numerus="yes">
        <source>Too many rows to copy; export them instead (at most %Ln).</source>
        <translation>
            <numerusform>Көчүрүү үчүн саптар өтө көп; экспорттоңуз (эң көбү %Ln).</numerusform>
            <numerusform>Көчүрүү үчүн саптар өтө көп; экспорттоңуз (эң көбү %Ln).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>Windows, Cyrillic (1251)</source>
        <translation>Windows, кириллица (1251)</translation>
    </message>
    <message>
        <source>Unix, Cyrillic (KOI8-R)</source>
        <translation>Unix, кириллица (KOI8-R)</translation>
    </message>
    <message>
        <source>DOS, Cyrillic (866)</source>
        <translation>DOS, кириллица (866)</translation>
    </message>
    <message>
        <source>ISO, Cyrillic (8859-5)</source>
        <translation>ISO, кириллица (8859-5)</translation>
    </message>
    <message>
        <source>Mac, Cyrillic</source>
        <translation>Mac, кириллица</translation>
    </message>
    <message>
        <source>Windows, Kazakh and Kyrgyz (KZ-1048)</source>
        <translation>Windows, казак жана кыргыз (KZ-1048)</translation>
    </message>
    <message>
        <source>Windows, Western (1252)</source>
        <translation>Windows, батыш (1252)</translation>
    </message>
    <message>
        <source>Windows, Central European and Turkmen (1250)</source>
        <translation>Windows, Борбордук Европа жана түркмөн (1250)</translation>
    </message>
    <message>
        <source>ISO, Central European and Turkmen (8859-2)</source>
        <translation>ISO, Борбордук Европа жана түркмөн (8859-2)</translation>
    </message>
    <message>
        <source>Windows, Turkish (1254)</source>
        <translation>Windows, түрк (1254)</translation>
    </message>
    <message>
        <source>Mac, Western</source>
        <translation>Mac, батыш</translation>
    </message>
    <message>
        <source>as detected, wrong letters mended</source>
        <translation>аныкталгандай, туура эмес тамгалар оңдолгон</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Encoding of {name}</source>
        <translation>Коддоо: {name}</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>Тексттин башы</translation>
    </message>
    <message>
        <source>The original stays as it is. Your corrections stay. This can be undone.</source>
        <translation>Түпнуска ошол бойдон калат. Оңдоолоруңуз сакталат. Муну жокко чыгарса болот.</translation>
    </message>
    <message>
        <source>&amp;Read it as:</source>
        <translation>&amp;Мындай окуу:</translation>
    </message>
    <message>
        <source>As detected: {encoding}</source>
        <translation>Аныкталгандай: {encoding}</translation>
    </message>
    <message>
        <source>As detected, wrong letters mended</source>
        <translation>Аныкталгандай, туура эмес тамгалар оңдолгон</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Workshop or training</source>
        <translation>Семинар же окуу</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Көргөзмө</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Жолугушуу</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Сапар</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ачылыш</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Кол коюу</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Дайындоо</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Кармоо</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Машыгуу</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Маараке</translation>
    </message>
    <message>
        <source>Accession to a convention</source>
        <translation>Конвенцияга кошулуу</translation>
    </message>
    <message>
        <source>Court case</source>
        <translation>Сот иши</translation>
    </message>
    <message>
        <source>Election or vote</source>
        <translation>Шайлоо же добуш берүү</translation>
    </message>
    <message>
        <source>Report or figures</source>
        <translation>Отчёт же сандар</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>{count} participants</source>
        <translation>катышуучулар: {count}</translation>
    </message>
    <message>
        <source>Event: {date}</source>
        <translation>Окуя: {date}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Sure.</source>
        <translation>Так.</translation>
    </message>
    <message>
        <source>Almost sure.</source>
        <translation>Дээрлик так.</translation>
    </message>
    <message>
        <source>Likely, but look at it.</source>
        <translation>Ыктымал, бирок карап чыгыңыз.</translation>
    </message>
    <message>
        <source>A guess.</source>
        <translation>Божомол.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Participants: {count} ({words})</source>
        <translation>Катышуучулар: {count} ({words})</translation>
    </message>
    <message>
        <source>Named: {names}</source>
        <translation>Аты аталгандар: {names}</translation>
    </message>
    <message>
        <source>Read from {words}</source>
        <translation>Мындан окулду: {words}</translation>
    </message>
    <message>
        <source>Rule: {rule}.</source>
        <translation>Эреже: {rule}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Электрондук таблицалар үчүн (CSV)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel китеби (XLSX)</translation>
    </message>
    <message>
        <source>Records for programs (JSON Lines)</source>
        <translation>Программалар үчүн жазуулар (JSON Lines)</translation>
    </message>
    <message>
        <source>References for Zotero or EndNote (RIS)</source>
        <translation>Zotero же EndNote үчүн шилтемелер (RIS)</translation>
    </message>
    <message>
        <source>Originals with checksums for keeping (BagIt)</source>
        <translation>Сактоо үчүн текшерүү суммалуу түпнускалар (BagIt)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) will be written.</source>
        <translation>
            <numerusform>%Ln макала жазылат.</numerusform>
            <numerusform>%Ln макала жазылат.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>One &amp;row for each</source>
        <translation>Ар бир &amp;сап —</translation>
    </message>
    <message>
        <source>article</source>
        <translation>макала</translation>
    </message>
    <message>
        <source>event in the texts</source>
        <translation>тексттеги окуя</translation>
    </message>
    <message>
        <source>name in the texts</source>
        <translation>тексттердеги ат</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Тилкелер</translation>
    </message>
    <message>
        <source>all</source>
        <translation>баары</translation>
    </message>
    <message>
        <source>as in the list</source>
        <translation>тизмедегидей</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Бөлгүч</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>үтүр</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>чекиттүү үтүр</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>&amp;Mark as Unicode, so that Excel reads all letters</source>
        <translation>Excel бардык тамгаларды окушу үчүн &amp;Юникод деп белгилөө</translation>
    </message>
    <message>
        <source>&amp;Headings in the language of the window</source>
        <translation>Аталыштар терезенин &amp;тилинде</translation>
    </message>
    <message>
        <source>The whole &amp;text of each article too</source>
        <translation>Ар бир макаланын толук &amp;тексти да</translation>
    </message>
    <message>
        <source>Each &amp;article on one line</source>
        <translation>Ар бир &amp;макала бир сапта</translation>
    </message>
    <message>
        <source>&amp;Protect cells that look like formulas</source>
        <translation>Формулага окшош уячаларды &amp;коргоо</translation>
    </message>
    <message>
        <source>A cell that begins with =, +, - or @ gets an apostrophe before it.</source>
        <translation>=, +, - же @ менен башталган уячанын алдына апостроф коюлат.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>There is nothing to export.</source>
        <translation>Экспорттой турган эч нерсе жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n-articles</source>
        <translation>
            <numerusform>%n-макала</numerusform>
            <numerusform>%n-макала</numerusform>
        </translation>
    </message>
    <message>
        <source>events</source>
        <translation>окуялар</translation>
    </message>
    <message>
        <source>names</source>
        <translation>аттар</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорттолууда</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Экспорт токтотулду; файл жазылган жок.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to “{name}”.</source>
        <translation>
            <numerusform>«{name}» файлына %Ln сап жазылды.</numerusform>
            <numerusform>«{name}» файлына %Ln сап жазылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) protected from being taken for formulas.</source>
        <translation>
            <numerusform>%Ln уяча формулага айлануудан корголду.</numerusform>
            <numerusform>%Ln уяча формулага айлануудан корголду.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) cut to what a cell holds.</source>
        <translation>
            <numerusform>%Ln текст уячага баткыдай кыскартылды.</numerusform>
            <numerusform>%Ln текст уячага баткыдай кыскартылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Папкада көрсөтүү</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Source</source>
        <translation>Булак</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Окуянын түрү</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Жерлер</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Уюмдар</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Белгилер</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
</context>
<context>
    <name>FacetDialog</name>
    <message>
        <source>Part of the name…</source>
        <translation>Аттын бөлүгү…</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Аттын бөлүгү</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Filters</source>
        <translation>Чыпкалар</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Тазалоо</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Бардык чыпкаларды алып салуу</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Чыпкаларды тазалоо</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Дагы…</translation>
    </message>
    <message numerus="yes">
        <source>Counted in the newest %Ln article(s) that were found.</source>
        <translation>
            <numerusform>Табылгандардын эң жаңы %Ln макаласында саналды.</numerusform>
            <numerusform>Табылгандардын эң жаңы %Ln макаласында саналды.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown year</source>
        <translation>жылы белгисиз</translation>
    </message>
    <message>
        <source>no author</source>
        <translation>авторсуз</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>булагы жок</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>Аталышы</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарыяланды</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Булак</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автору</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Уюмдар</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Жерлер</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Кошулган</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Файл аты</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Back to what was read</source>
        <translation>Окулганга кайтуу</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өзгөртүү</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>Empty: no date</source>
        <translation>Бош: күнү жок</translation>
    </message>
    <message>
        <source>Not understood. Try 23.09.2019, 2019-09 or Sept 2019</source>
        <translation>Түшүнүксүз. 23.09.2019 же 2019-09 деп жазып көрүңүз</translation>
    </message>
    <message>
        <source>Understood: {date}</source>
        <translation>Түшүнүлдү: {date}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Tags</source>
        <translation>Белгилер</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Жазуу</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>белгисиз</translation>
    </message>
    <message>
        <source>{unknown} — {bounds}</source>
        <translation>{unknown} — {bounds}</translation>
    </message>
    <message>
        <source>Separate tags by commas; search for one as tag:name</source>
        <translation>Белгилерди үтүр менен бөлүңүз; издөө: tag:аты</translation>
    </message>
    <message>
        <source>Parts in {languages}</source>
        <translation>Башка тилдеги бөлүктөр: {languages}</translation>
    </message>
    <message>
        <source>Made from the text: no title is printed</source>
        <translation>Тексттен түзүлдү: аталышы басылган эмес</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Сиз койдуңуз.</translation>
    </message>
    <message>
        <source>Read from the text: {words}</source>
        <translation>Тексттен окулду: {words}</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Сиз койдуңуз</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгисиз</translation>
    </message>
    <message>
        <source>The text does not say it.</source>
        <translation>Текстте бул айтылбайт.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>эч нерсе</translation>
    </message>
    <message>
        <source>Mentions in this article: {count}</source>
        <translation>Бул макалада эскерилиши: {count}</translation>
    </message>
    <message>
        <source>Here as {words}</source>
        <translation>Бул жерде: {words}</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Келген жери</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлөмү</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} байт</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Коддолушу</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Текш. сумма</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Fields of the article</source>
        <translation>Макаланын талаалары</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Events on the timeline</source>
        <translation>Убакыт сызыгындагы окуялар</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>дагы %n</numerusform>
            <numerusform>дагы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>Best match</source>
        <translation>Дал келиши</translation>
    </message>
    <message>
        <source>The words in titles and names count most, then how often they stand.</source>
        <translation>Аталыштагы жана аттардагы сөздөр эң маанилүү, андан кийин канча жолу кездешери.</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Жаңылары</translation>
    </message>
    <message>
        <source>The latest published first.</source>
        <translation>Алгач эң акыркы жарыялангандар.</translation>
    </message>
    <message>
        <source>First:</source>
        <translation>Алгач:</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Тарых</translation>
    </message>
    <message>
        <source>Past changes</source>
        <translation>Мурунку өзгөртүүлөр</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Качан</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгөртүү</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>What the change set</source>
        <translation>Эмне өзгөрдү</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Макала</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Талаа</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Мурун</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Кийин</translation>
    </message>
    <message>
        <source>&amp;Reverse this change</source>
        <translation>Бул өзгөртүүнү &amp;артка кайтаруу</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>жокко чыгарылган</translation>
    </message>
    <message>
        <source>Nothing has been changed in this archive yet.</source>
        <translation>Бул архивде азырынча эч нерсе өзгөртүлгөн эмес.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln value(s) are listed.</source>
        <translation>
            <numerusform>Алгачкы %Ln маани көрсөтүлдү.</numerusform>
            <numerusform>Алгачкы %Ln маани көрсөтүлдү.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Only files of this computer and text can be imported.</source>
        <translation>Ушул компьютердин файлдарын жана текстти гана импорттоого болот.</translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor text.</source>
        <translation>Алмашуу буферинде файл да, текст да жок.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Файлдарды импорттоо</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Папканы импорттоо</translation>
    </message>
    <message>
        <source>The sample articles are missing from this copy.</source>
        <translation>Программанын бул көчүрмөсүндө үлгү макалалар жок.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорттолууда</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import everything that lies in “{folder}”?</source>
        <translation>«{folder}» папкасындагынын баарын импорттоо керекпи?</translation>
    </message>
    <message>
        <source>That may be very many files. It can be stopped at any time.</source>
        <translation>Файлдар өтө көп болушу мүмкүн. Каалаган учурда токтотсо болот.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln file(s). Import them all?</source>
        <translation>
            <numerusform>Бул жерде %Ln файлдан көп. Баарын импорттойбузбу?</numerusform>
            <numerusform>Бул жерде %Ln файлдан көп. Баарын импорттойбузбу?</numerusform>
        </translation>
    </message>
    <message>
        <source>That may take long. It can be stopped at any time, and undone.</source>
        <translation>Көп убакыт кетиши мүмкүн. Каалаган убакта токтотуп, жокко чыгарса болот.</translation>
    </message>
    <message numerus="yes">
        <source>What you dropped holds %Ln link(s) to what lies elsewhere.</source>
        <translation>
            <numerusform>Таштаган нерселериңизде башка жерде жаткандарга %Ln шилтеме бар.</numerusform>
            <numerusform>Таштаган нерселериңизде башка жерде жаткандарга %Ln шилтеме бар.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links may lead to anything on this computer. Read what they lead to, too?</source>
        <translation>Шилтемелер бул компьютердеги каалаган нерсеге алып барышы мүмкүн. Алар көрсөткөн нерселерди да окуу керекпи?</translation>
    </message>
    <message>
        <source>&amp;Read them too</source>
        <translation>Аларды да &amp;окуу</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>Аларды &amp;калтыруу</translation>
    </message>
    <message>
        <source>{summary}. The search was cleared to show them.</source>
        <translation>{summary}. Аларды көрсөтүү үчүн издөө тазаланды.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln problem(s)</source>
        <translation>
            <numerusform>%Ln көйгөйдү көрсөтүү</numerusform>
            <numerusform>%Ln көйгөйдү көрсөтүү</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Көрсөтүү</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln кошулду</numerusform>
            <numerusform>%Ln кошулду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>%Ln мурунтан бар</numerusform>
            <numerusform>%Ln мурунтан бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln көйгөй</numerusform>
            <numerusform>%Ln көйгөй</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with several articles</source>
        <translation>
            <numerusform>Бир нече макаласы бар %Ln файл</numerusform>
            <numerusform>Бир нече макаласы бар %Ln файл</numerusform>
        </translation>
    </message>
    <message>
        <source>{summary}; {several}</source>
        <translation>{summary}; {several}</translation>
    </message>
    <message>
        <source>Stopped: {summary}</source>
        <translation>Токтотулду: {summary}</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Импорттолгон жок</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Back up archive</source>
        <translation>Архивдин камдык көчүрмөсү</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Камдык көчүрмө жасалууда</translation>
    </message>
    <message>
        <source>Backed up to “{name}”.</source>
        <translation>Камдык көчүрмө: «{name}».</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Камдык көчүрмөнү калыбына келтирүү</translation>
    </message>
    <message>
        <source>“{backup}” was restored.</source>
        <translation>«{backup}» калыбына келтирилди.</translation>
    </message>
    <message>
        <source>What was there before is kept as “{name}”.</source>
        <translation>Мурунку архив «{name}» деген ат менен сакталды.</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Көчүрмөдөн калыбына келтирилүүдө</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Текшерилүүдө</translation>
    </message>
    <message>
        <source>Verifying was stopped; no damage was found so far.</source>
        <translation>Текшерүү токтотулду; азырынча бузулуу табылган жок.</translation>
    </message>
    <message numerus="yes">
        <source>The archive is whole: %Ln article(s) checked.</source>
        <translation>
            <numerusform>Архив бүтүн: %Ln макала текшерилди.</numerusform>
            <numerusform>Архив бүтүн: %Ln макала текшерилди.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Оңдолууда</translation>
    </message>
    <message numerus="yes">
        <source>Repaired: %Ln damage(s). The archive is whole again.</source>
        <translation>
            <numerusform>%Ln бузулуу оңдолду. Архив кайра бүтүн.</numerusform>
            <numerusform>%Ln бузулуу оңдолду. Архив кайра бүтүн.</numerusform>
        </translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>сактап калынган</translation>
    </message>
    <message>
        <source>Salvage into a new archive</source>
        <translation>Жаңы архивге сактап калуу</translation>
    </message>
    <message>
        <source>Salvaging</source>
        <translation>Сактап калынууда</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) saved in this new archive.</source>
        <translation>
            <numerusform>Бул жаңы архивде %Ln макала сактап калынды.</numerusform>
            <numerusform>Бул жаңы архивде %Ln макала сактап калынды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of its text is left.</source>
        <translation>Текстинен эч нерсе калган жок.</translation>
    </message>
    <message>
        <source>Its original is damaged; it was saved as far as it goes.</source>
        <translation>Түпнуска бузулган; бүтүн калган жери сакталды.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Сактап калуу</translation>
    </message>
    <message>
        <source>Past changes could not all be read; the newest are kept.</source>
        <translation>Мурунку өзгөртүүлөрдүн баарын окуу мүмкүн болгон жок; эң жаңылары сакталды.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln past change(s) can no longer be undone.</source>
        <translation>
            <numerusform>Мурунку %Ln өзгөртүүнү эми артка кайтарууга болбойт.</numerusform>
            <numerusform>Мурунку %Ln өзгөртүүнү эми артка кайтарууга болбойт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>Архивди ачуу</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be opened.</source>
        <translation>«{name}» бузулган жана ачылбайт.</translation>
    </message>
    <message>
        <source>Restore a backup in its place, or save what is left of it into a new archive. The damaged file is kept either way.</source>
        <translation>Ордуна камдык көчүрмөнү коюңуз же калганын жаңы архивге сактаңыз. Бузулган файл эки учурда тең сакталат.</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>&amp;Көчүрмөдөн калыбына келтирүү…</translation>
    </message>
    <message>
        <source>&amp;Salvage…</source>
        <translation>&amp;Сактап калуу…</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Жок кылуу</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %Ln article(s) for good?</source>
        <translation>
            <numerusform>%Ln макаланы биротоло жок кылабызбы?</numerusform>
            <numerusform>%Ln макаланы биротоло жок кылабызбы?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone: their words will be nowhere in the archive any more. Backups that were made before still hold them.</source>
        <translation>Муну жокко чыгарууга болбойт: архивде алардын бир да сөзү калбайт. Мурунку камдык көчүрмөлөрдө алар бар.</translation>
    </message>
    <message>
        <source>&amp;Destroy</source>
        <translation>&amp;Жок кылуу</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) destroyed.</source>
        <translation>
            <numerusform>%Ln макала жок кылынды.</numerusform>
            <numerusform>%Ln макала жок кылынды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroying</source>
        <translation>Жок кылынууда</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Press the new keys:</source>
        <translation>Жаңы баскычтарды басыңыз:</translation>
    </message>
    <message>
        <source>“{command}” has these keys.</source>
        <translation>Бул баскычтар «{command}» буйругунуку.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Англисче</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орусча</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Түркмөнчө</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Кыргызча</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>таанылган жок</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system</source>
        <translation>Системадагыдай</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Dates</source>
        <translation>Күндөр</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Адамдар</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Уюмдар</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Жерлер</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Документтер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Уюм</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Жери</translation>
    </message>
    <message>
        <source>Convention, programme or project</source>
        <translation>Конвенция, программа же долбоор</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Here: {words}</source>
        <translation>Бул жерде: {words}</translation>
    </message>
    <message>
        <source>Mentions in this article: {count}</source>
        <translation>Бул макалада эскерилиши: {count}</translation>
    </message>
    <message>
        <source>Rule: {rule}.</source>
        <translation>Эреже: {rule}.</translation>
    </message>
    <message>
        <source>A date whose year is not known</source>
        <translation>Жылы белгисиз күн</translation>
    </message>
    <message>
        <source>Read from {words}</source>
        <translation>Мындан окулду: {words}</translation>
    </message>
    <message>
        <source>The year is not printed here; it was inferred.</source>
        <translation>Бул жерде жыл басылган эмес; ал божомолдонду.</translation>
    </message>
    <message>
        <source>On the timeline.</source>
        <translation>Убакыт сызыгында.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Оңдоо</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрүнүш</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Ку&amp;ралдар</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Жардам</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Search for “{name}”</source>
        <translation>«{name}» издөө</translation>
    </message>
    <message>
        <source>Copy this name</source>
        <translation>Бул атты көчүрүү</translation>
    </message>
    <message>
        <source>This is the same as…</source>
        <translation>Бул ушунун эле өзү…</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>Ат эмес</translation>
    </message>
    <message>
        <source>The year of this date is not known</source>
        <translation>Бул күндүн жылы белгисиз</translation>
    </message>
    <message>
        <source>Show {date} on the timeline</source>
        <translation>{date} күнүн убакыт сызыгында көрсөтүү</translation>
    </message>
    <message>
        <source>Copy this date</source>
        <translation>Бул күндү көчүрүү</translation>
    </message>
</context>
<context>
    <name>NameLabels</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>дагы %n</numerusform>
            <numerusform>дагы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Clear search and filters</source>
        <translation>Издөөнү жана чыпкаларды тазалоо</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Себет бош.</translation>
    </message>
    <message>
        <source>No article matches “{words}” with these filters.</source>
        <translation>Бул чыпкалар менен «{words}» табылган жок.</translation>
    </message>
    <message>
        <source>No article matches “{words}”.</source>
        <translation>«{words}» табылган жок.</translation>
    </message>
    <message>
        <source>No article matches these filters.</source>
        <translation>Бул чыпкалар менен макала табылган жок.</translation>
    </message>
    <message numerus="yes">
        <source>Without the filter {value} (%Ln found)</source>
        <translation>
            <numerusform>{value} чыпкасысыз (%Ln табылды)</numerusform>
            <numerusform>{value} чыпкасысыз (%Ln табылды)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search for “{words}” (%Ln found)</source>
        <translation>
            <numerusform>«{words}» издөө (%Ln табылды)</numerusform>
            <numerusform>«{words}» издөө (%Ln табылды)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the word “{word}” (%Ln found)</source>
        <translation>
            <numerusform>«{word}» сөзүсүз (%Ln табылды)</numerusform>
            <numerusform>«{word}» сөзүсүз (%Ln табылды)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Letters of this text were decoded wrongly before it came here.</source>
        <translation>Бул тексттин тамгалары бул жерге келгенге чейин эле туура эмес окулган.</translation>
    </message>
    <message>
        <source>Read it mended</source>
        <translation>Оңдолгонун окуу</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Бөлүү</translation>
    </message>
    <message numerus="yes">
        <source>This file seems to hold %Ln article(s).</source>
        <translation>
            <numerusform>Бул файлда %Ln макала бар окшойт.</numerusform>
            <numerusform>Бул файлда %Ln макала бар окшойт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>New archive</source>
        <translation>Жаңы архив</translation>
    </message>
    <message>
        <source>articles.desk</source>
        <translation>articles.desk</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>Архивди ачуу</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be made: {reason}.</source>
        <translation>«{folder}» папкасын түзүүгө болбоду: {reason}.</translation>
    </message>
    <message>
        <source>Something is still being done to this archive. Stop it first.</source>
        <translation>Бул архивде дагы эле иш жүрүп жатат. Адегенде аны токтотуңуз.</translation>
    </message>
    <message>
        <source>This archive is read-only: it can be read but not changed.</source>
        <translation>Бул архив окуу үчүн гана: аны өзгөртүүгө болбойт.</translation>
    </message>
    <message>
        <source>Archives (*.desk)</source>
        <translation>Архивдер (*.desk)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Original of {name}</source>
        <translation>Түпнуска: {name}</translation>
    </message>
    <message>
        <source>{size}, read as {encoding}. Checksum (SHA-256) {digest}</source>
        <translation>{size}, коддолушу {encoding}. Текшерүү суммасы (SHA-256) {digest}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Түпнуска</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байттар</translation>
    </message>
    <message>
        <source>Under Bytes stand the first 65,536 of them. Save the original to see all.</source>
        <translation>Биринчи 65 536 байт көрсөтүлдү. Баарын көрүү үчүн түпнусканы сактаңыз.</translation>
    </message>
    <message>
        <source>Save original as…</source>
        <translation>Түпнусканы сактоо…</translation>
    </message>
    <message>
        <source>Save original as</source>
        <translation>Түпнусканы сактоо</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>{file} жазууга болбоду: {reason}. Башка жер тандаңыз.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сакталды: {file}</translation>
    </message>
</context>
<context>
    <name>OwnNames</name>
    <message>
        <source>Changing names</source>
        <translation>Аттар өзгөртүлүүдө</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is as the rules read it again (%Ln article(s)).</source>
        <translation>
            <numerusform>«{name}» кайра эрежелер окугандай (%Ln макала).</numerusform>
            <numerusform>«{name}» кайра эрежелер окугандай (%Ln макала).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is the same as “{other}” now (%Ln article(s)).</source>
        <translation>
            <numerusform>«{name}» эми «{other}» менен бир (%Ln макала).</numerusform>
            <numerusform>«{name}» эми «{other}» менен бир (%Ln макала).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is not a name any more (%Ln article(s)).</source>
        <translation>
            <numerusform>«{name}» эми ат эмес (%Ln макала).</numerusform>
            <numerusform>«{name}» эми ат эмес (%Ln макала).</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>OwnNamesDialog</name>
    <message>
        <source>Own names</source>
        <translation>Өз аттарым</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>As it is printed</source>
        <translation>Басылганы боюнча</translation>
    </message>
    <message>
        <source>The name that counts</source>
        <translation>Эсепке алынган ат</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Кошуу</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Унутуу</translation>
    </message>
    <message>
        <source>New spellings are found in articles that are imported or read again later.</source>
        <translation>Жаңы жазылыштар кийин импорттолгон же кайра окулган макалалардан табылат.</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>ат эмес</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>User guide</source>
        <translation>Колдонмо</translation>
    </message>
    <message>
        <source>About Customs Desk</source>
        <translation>Customs Desk жөнүндө</translation>
    </message>
    <message>
        <source>Customs Desk {version}</source>
        <translation>Customs Desk {version}</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}. Free software under the MIT licence.</source>
        <translation>Python {python}, Qt {qt}. MIT лицензиясы боюнча эркин программа.</translation>
    </message>
    <message>
        <source>A desktop archive for customs news.</source>
        <translation>Бажы жаңылыктарынын компьютердик архиви.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Кадимки</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Камдык көчүрмөлөр папкасы</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the article</source>
        <translation>Макаланы басып чыгаруу</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>“{name}” could not be read because of a fault in the program. It was left out; the log file says more.</source>
        <translation>Программадагы катадан улам «{name}» окулган жок. Ал алынган жок; чоо-жайы журналда.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}.</source>
        <translation>«{name}» ачууга болбоду: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is the archive itself. Choose another name for the backup.</source>
        <translation>«{name}» — архивдин өзү. Камдык көчүрмө үчүн башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>The folder “{folder}” for the backup is not there.</source>
        <translation>Камдык көчүрмө үчүн «{folder}» папкасы жок.</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for the backup “{name}”. An older backup there was left as it is.</source>
        <translation>Диск толуп калды: «{name}» камдык көчүрмөсү үчүн орун жок. Ал жердеги мурунку көчүрмө ошол бойдон калтырылды.</translation>
    </message>
    <message>
        <source>The backup “{name}” cannot be written: its folder or disk does not allow it.</source>
        <translation>«{name}» камдык көчүрмөсүн жазууга болбойт: папкасы же диски буга уруксат бербейт.</translation>
    </message>
    <message>
        <source>The backup “{name}” could not be written: the disk reported an error. An older backup there was left as it is. See that the drive is connected and has room.</source>
        <translation>«{name}» камдык көчүрмөсүн жазууга болбоду: диск ката жөнүндө билдирди. Ал жердеги мурунку көчүрмө ошол бойдон калтырылды. Дисктин туташканын жана анда орун бар экенин текшериңиз.</translation>
    </message>
    <message>
        <source>The backup was not made: the copy of the archive is not whole. Verify the archive to see what is damaged; the older backup was left as it is.</source>
        <translation>Камдык көчүрмө жасалган жок: архивдин көчүрмөсү бүтүн эмес. Эмне бузулганын көрүү үчүн архивди текшериңиз; мурунку камдык көчүрмө ошол бойдон калтырылды.</translation>
    </message>
    <message>
        <source>The folder “{folder}” for backups could not be made: {reason}. Choose another in the settings.</source>
        <translation>Камдык көчүрмөлөр үчүн «{folder}» папкасын түзүүгө болбоду: {reason}. Жөндөөлөрдөн башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>There is no room for a backup in “{folder}”: {needed} MB are needed, {free} MB are free. Older backups were left as they are; make room, or choose another folder in the settings.</source>
        <translation>«{folder}» папкасында камдык көчүрмө үчүн орун жок: {needed} МБ керек, {free} МБ бош. Мурунку көчүрмөлөр ошол бойдон калтырылды; орун бошотуңуз же жөндөөлөрдөн башка папканы тандаңыз.</translation>
    </message>
    <message>
        <source>No backup was kept, as the archive is damaged: {damage} Older backups were left as they are. Verify the archive to see all that is damaged.</source>
        <translation>Архив бузулгандыктан, камдык көчүрмө сакталган жок: {damage} Мурунку көчүрмөлөр ошол бойдон калтырылды. Бардык бузулууларды көрүү үчүн архивди текшериңиз.</translation>
    </message>
    <message>
        <source>“{name}” is the archive itself, not a backup of it.</source>
        <translation>«{name}» — архивдин өзү, анын камдык көчүрмөсү эмес.</translation>
    </message>
    <message>
        <source>The archive “{path}” cannot be read: {reason}.</source>
        <translation>«{path}» архиви окулбайт: {reason}.</translation>
    </message>
    <message>
        <source>Beside the archive “{name}” lies a journal, “{journal}”, that does not belong to it: the archive was probably replaced by hand after the program had been stopped. Nothing was changed. Move “{journal}” to another folder and open the archive again.</source>
        <translation>«{name}» архивинин жанында ага тиешеси жок «{journal}» журналы жатат: кыязы, программа токтогондон кийин архив кол менен алмаштырылган. Эч нерсе өзгөртүлгөн жок. «{journal}» файлын башка папкага жылдырып, архивди кайра ачыңыз.</translation>
    </message>
    <message>
        <source>This change is undone, or no longer in the list.</source>
        <translation>Бул өзгөртүү жокко чыгарылган же эми тизмеде жок.</translation>
    </message>
    <message>
        <source>The archive “{name}” was written by an older version of Customs Desk and must be brought up to date, but cannot be written to. Copy it to a folder of your own.</source>
        <translation>«{name}» архиви Customs Desk программасынын эскирээк версиясында жазылган, аны жаңыртуу керек, бирок ага жазууга болбойт. Аны өз папкаңызга көчүрүңүз.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Токтотулду. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>The archive “{path}” is not there. If it lies on a removable or network drive, connect the drive and open the archive again.</source>
        <translation>«{path}» архиви ордунда жок. Эгер ал алынма же тармактык дискте болсо, дискти туташтырып, архивди кайра ачыңыз.</translation>
    </message>
    <message>
        <source>The archive “{path}” was moved, replaced or deleted while it was open. Nothing more is written. Open it again where it lies now, or restore a backup.</source>
        <translation>«{path}» архиви ачык турганда жылдырылган, алмаштырылган же өчүрүлгөн. Мындан ары эч нерсе жазылбайт. Аны азыркы жеринен кайра ачыңыз же камдык көчүрмөнү калыбына келтириңиз.</translation>
    </message>
    <message>
        <source>“{name}” is not a Customs Desk archive: it is no file.</source>
        <translation>«{name}» Customs Desk архиви эмес: ал файл эмес.</translation>
    </message>
    <message>
        <source>“{name}” is not a Customs Desk archive: it is empty.</source>
        <translation>«{name}» Customs Desk архиви эмес: ал бош.</translation>
    </message>
    <message>
        <source>“{name}” is not a Customs Desk archive: its content is not a database.</source>
        <translation>«{name}» Customs Desk архиви эмес: анын мазмуну маалымат базасы эмес.</translation>
    </message>
    <message>
        <source>“{name}” is not a Customs Desk archive: it is a database of another program.</source>
        <translation>«{name}» Customs Desk архиви эмес: ал башка программанын маалымат базасы.</translation>
    </message>
    <message>
        <source>{what} It was left as it is. To take its text into an archive, import it instead.</source>
        <translation>{what} Ал ошол бойдон калтырылды. Текстин архивге кошуу үчүн аны импорттоңуз.</translation>
    </message>
    <message>
        <source>The archive “{name}” was written by a newer version of Customs Desk. It was left as it is; install the newer version to open it.</source>
        <translation>«{name}» архиви Customs Desk программасынын жаңыраак версиясында жазылган. Ал ошол бойдон калтырылды; аны ачуу үчүн жаңыраак версиясын орнотуңуз.</translation>
    </message>
    <message>
        <source>The archive “{name}” is read-only: its file, folder or disk does not allow writing. Copy it to a folder of your own to change it.</source>
        <translation>«{name}» архиви окуу үчүн гана: файлы, папкасы же диски жазууга уруксат бербейт. Аны өзгөртүү үчүн өз папкаңызга көчүрүңүз.</translation>
    </message>
    <message>
        <source>The archive “{name}” could not be used: {reason}.</source>
        <translation>«{name}» архивин колдонууга болбоду: {reason}.</translation>
    </message>
    <message>
        <source>The disk that holds the archive “{name}” is full. What was being saved was left out as a whole; make room and do it again.</source>
        <translation>«{name}» архиви жаткан диск толуп калды. Сакталып жаткандан эч нерсе жазылган жок; орун бошотуп, кайталаңыз.</translation>
    </message>
    <message>
        <source>The archive “{name}” is in use by another program, which did not let go of it in time. Close it there, or wait, and try again.</source>
        <translation>«{name}» архивин башка программа колдонуп жатат жана аны убагында бошоткон жок. Аны ошол жерден жабыңыз же күтө туруп, кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” reported an error. What was being saved was left out as a whole. See that the drive is connected and has room, and try again; if it happens again, copy the archive to another disk and verify it there.</source>
        <translation>«{name}» жаткан диск ката жөнүндө билдирди. Сакталып жаткандан эч нерсе жазылган жок. Дисктин туташканын жана анда орун бар экенин текшерип, кайра аракет кылыңыз; дагы кайталанса, архивди башка дискке көчүрүп, ошол жерден текшериңиз.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged: parts of it cannot be read. Do not write to it; restore a backup, or save what can be saved into a new archive with “salvage”.</source>
        <translation>«{name}» архиви бузулган: айрым бөлүктөрү окулбайт. Ага эч нерсе жазбаңыз; камдык көчүрмөнү калыбына келтириңиз же сактоого мүмкүн болгонун «Сактап калуу» буйругу менен жаңы архивге сактаңыз.</translation>
    </message>
    <message>
        <source>What is kept of article {article} is damaged. Verify the archive: it names what is touched, and mends what can be made again.</source>
        <translation>№ {article} макаладан сакталганы бузулган. Архивди текшериңиз: текшерүү эмнеге зыян келгенин көрсөтөт жана кайра жасоого мүмкүн болгонун оңдойт.</translation>
    </message>
    <message>
        <source>The original of “{name}” is damaged: it is no longer what was imported. Take it from a backup.</source>
        <translation>«{name}» түпнускасы бузулган: ал эми импорттолгондогудай эмес. Аны камдык көчүрмөдөн алыңыз.</translation>
    </message>
    <message>
        <source>There is no article {article} here.</source>
        <translation>Бул жерде № {article} макала жок.</translation>
    </message>
    <message>
        <source>Its result was changed again later.</source>
        <translation>Анын натыйжасы кийин дагы өзгөртүлгөн.</translation>
    </message>
    <message>
        <source>“{title}” and {others} more were changed again later.</source>
        <translation>«{title}» жана дагы {others} макала кийин кайра өзгөртүлгөн.</translation>
    </message>
    <message>
        <source>“{title}” was changed again later.</source>
        <translation>«{title}» кийин дагы өзгөртүлгөн.</translation>
    </message>
    <message>
        <source>The change that did so is no longer listed.</source>
        <translation>Муну жасаган өзгөртүү эми тизмеде жок.</translation>
    </message>
    <message>
        <source>Reverse “{change}” ({moment} UTC) first.</source>
        <translation>Адегенде «{change}» ({moment} UTC) өзгөртүүсүн артка кайтарыңыз.</translation>
    </message>
    <message>
        <source>“{change}” cannot be reversed on its own: {what} {advice} Nothing was done.</source>
        <translation>«{change}» өзүнчө артка кайтарылбайт: {what} {advice} Эч нерсе кылынган жок.</translation>
    </message>
    <message>
        <source>There is nothing to reverse: all that “{change}” did is undone already.</source>
        <translation>Артка кайтара турган эч нерсе жок: «{change}» менен жасалгандын баары мурунтан жокко чыгарылган.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name.</source>
        <translation>«{name}» мурунтан бар. Башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>There is a saved search “{name}” already.</source>
        <translation>«{name}» деген сакталган издөө мурунтан бар.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Сакталган издөөгө ат керек.</translation>
    </message>
    <message>
        <source>The articles are destroyed, but another program has “{name}” open, so their words may still lie in its journal. Close it there, then close the archive here.</source>
        <translation>Макалалар жок кылынды, бирок «{name}» башка программада да ачык, ошондуктан алардын сөздөрү анын маалымат базасынын журналында дагы эле калган болушу мүмкүн. Аны ошол жерден жабыңыз, андан кийин архивди бул жерден жабыңыз.</translation>
    </message>
    <message>
        <source>An archive holds {most} articles at most. Begin another one for those to come.</source>
        <translation>Бир архивге эң көп {most} макала батат. Кийинкилер үчүн жаңы архив түзүңүз.</translation>
    </message>
    <message>
        <source>A part of the database cannot be read to the end: {reason}.</source>
        <translation>Маалымат базасынын бир бөлүгү аягына чейин окулбайт: {reason}.</translation>
    </message>
    <message>
        <source>The database&apos;s structure is damaged: {reason}.</source>
        <translation>Маалымат базасынын түзүлүшү бузулган: {reason}.</translation>
    </message>
    <message>
        <source>Row {row} of “{table}” points to a missing row of “{parent}”.</source>
        <translation>«{table}» таблицасынын № {row} сабы «{parent}» таблицасында жок сапты көрсөтөт.</translation>
    </message>
    <message>
        <source>The original of “{title}” is missing.</source>
        <translation>«{title}» макаласынын түпнускасы ордунда жок.</translation>
    </message>
    <message>
        <source>What was read from “{title}” is missing.</source>
        <translation>«{title}» макаласынан окулганы ордунда жок.</translation>
    </message>
    <message>
        <source>The versions of story {story} are not in order.</source>
        <translation>№ {story} кабардын версиялары иретте эмес.</translation>
    </message>
    <message>
        <source>Article {article} cannot be read: {reason}.</source>
        <translation>№ {article} макала окулбайт: {reason}.</translation>
    </message>
    <message>
        <source>Article {article} is damaged: {reason}.</source>
        <translation>№ {article} макала бузулган: {reason}.</translation>
    </message>
    <message>
        <source>The original of “{title}” ({name}) is no longer what was imported.</source>
        <translation>«{title}» макаласынын түпнускасы ({name}) эми импорттолгондогудай эмес.</translation>
    </message>
    <message>
        <source>What was read from “{title}” is damaged: {reason}.</source>
        <translation>«{title}» макаласынан окулганы бузулган: {reason}.</translation>
    </message>
    <message>
        <source>Values of “{title}” are damaged: {columns}.</source>
        <translation>«{title}» макаласынын маанилери бузулган: {columns}.</translation>
    </message>
    <message>
        <source>“{change}” of {made} UTC can no longer be undone: {reason}.</source>
        <translation>«{change}» ({made} UTC) эми жокко чыгарылбайт: {reason}.</translation>
    </message>
    <message>
        <source>The articles counted for {field} “{value}” are not those that have it. The counts can be made again.</source>
        <translation>{field} талаасынын «{value}» мааниси үчүн саналган макалалар ал мааниси бар макалаларга дал келбейт. Кайра санап чыкса болот.</translation>
    </message>
    <message>
        <source>The index of beginnings of words does not fit the texts. It can be built again.</source>
        <translation>Сөз башталыштарынын индекси тексттерге дал келбейт. Аны кайра түзсө болот.</translation>
    </message>
    <message>
        <source>The full-text index does not fit the texts: {reason}. It can be built again.</source>
        <translation>Толук тексттин индекси тексттерге дал келбейт: {reason}. Аны кайра түзсө болот.</translation>
    </message>
    <message>
        <source>The full-text index does not hold each article once: {there} of {all}.</source>
        <translation>Толук тексттин индексинде ар бир макала бир жолудан эмес: {all} макаладан {there}.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name for the bag.</source>
        <translation>«{name}» мурунтан бар. Пакет үчүн башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Give the name of a file in it.</source>
        <translation>«{path}» — папка. Анын ичиндеги файлдын атын көрсөтүңүз.</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” was not written.</source>
        <translation>Диск толуп калды: «{name}» жазылган жок.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there. Choose another one.</source>
        <translation>«{folder}» папкасы жок. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is locked, perhaps because it is open in a spreadsheet. Close it there, or choose another name such as “{other}”.</source>
        <translation>«{name}» кулпуланган, балким, ал электрондук таблицалар программасында ачык. Аны ошол жерден жабыңыз же башка ат тандаңыз, мисалы, «{other}».</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to. Choose another one.</source>
        <translation>«{folder}» папкасына жазууга болбойт. Башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}.</source>
        <translation>«{name}» жазылган жок: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” was not written: an Excel sheet holds {most} rows at most. Choose fewer articles, or CSV.</source>
        <translation>«{name}» жазылган жок: Excel барагына эң көп {most} сап батат. Азыраак макала же CSV форматын тандаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a pipe, not a text.</source>
        <translation>«{name}» текст эмес, ал — канал.</translation>
    </message>
    <message>
        <source>“{name}” is a socket, not a text.</source>
        <translation>«{name}» текст эмес, ал — сокет.</translation>
    </message>
    <message>
        <source>“{name}” is a device, not a text.</source>
        <translation>«{name}» текст эмес, ал — түзмөк.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file, not a text.</source>
        <translation>«{name}» кадимки файл да эмес, текст да эмес.</translation>
    </message>
    <message>
        <source>“{name}” is a ZIP archive of files, not one text. Unpack it first.</source>
        <translation>«{name}» бир текст эмес, ал — файлдары бар ZIP архиви. Адегенде ичиндеги файлдарды чыгарып алыңыз.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>«{name}» файлында текст жок.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}, not a text. Save its words as text first.</source>
        <translation>«{name}» текст эмес, ал — {kind}. Адегенде анын сөздөрүн текст катары сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is no {kind} file: it does not begin like one.</source>
        <translation>«{name}» {kind} файлы эмес: андай файлдар башкача башталат.</translation>
    </message>
    <message>
        <source>“{name}” is an archive with no files in it.</source>
        <translation>«{name}» архивинде эч кандай файл жок.</translation>
    </message>
    <message>
        <source>“{name}” is an archive within an archive. Unpack it first.</source>
        <translation>«{name}» — архивдин ичиндеги архив. Адегенде ичиндеги файлдарды чыгарып алыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes).</source>
        <translation>«{name}» бош (0 байт).</translation>
    </message>
    <message>
        <source>“{name}” holds nothing but white space.</source>
        <translation>«{name}» файлында боштуктардан жана бош саптардан башка эч нерсе жок.</translation>
    </message>
    <message>
        <source>“{name}” holds nothing but zeros.</source>
        <translation>«{name}» файлында нөлдөрдөн башка эч нерсе жок.</translation>
    </message>
    <message>
        <source>“{name}” is no valid file name.</source>
        <translation>«{name}» файл аты боло албайт.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program while it was read. Try again later.</source>
        <translation>«{name}» окулуп жатканда башка программа тарабынан өзгөртүлдү. Кийинчерээк кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>«{name}» файл эмес, ал — папка.</translation>
    </message>
    <message>
        <source>“{name}” is a link to “{target}”, which is not there.</source>
        <translation>«{name}» — «{target}» дегенге шилтеме, бирок ал жерде эч нерсе жок.</translation>
    </message>
    <message>
        <source>“{name}” is a link to “{target}”, outside what you dropped. Drop that file itself to take it.</source>
        <translation>«{name}» — таштаган нерселериңизге кирбеген «{target}» дегенге шилтеме. Ал файлды кошуу үчүн анын өзүн таштаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {size} MB; the limit is {limit} MB. Split it, or save its words as plain text.</source>
        <translation>«{name}» өтө чоң: {size} МБ; чеги — {limit} МБ. Аны бөлүңүз же сөздөрүн жөнөкөй текст катары сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <translation>«{name}» окууга болбоду: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened: you have no permission. Ask its owner for it.</source>
        <translation>«{name}» ачууга болбойт: сизде уруксат жок. Уруксатты ээсинен сураңыз.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Was it moved, or a drive taken out?</source>
        <translation>«{name}» эми ордунда жок. Ал жылдырылдыбы же диск чыгарылдыбы?</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads in a circle.</source>
        <translation>«{name}» шилтемеси айланып, кайра өзүнө келет.</translation>
    </message>
    <message>
        <source>“{name}” has a name too long for this system.</source>
        <translation>«{name}» аты бул система үчүн өтө узун.</translation>
    </message>
    <message>
        <source>“{name}” is a mail with parts nested too deep.</source>
        <translation>«{name}» электрондук катынын бөлүктөрү бири-биринин ичине өтө терең салынган.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged mail ({fault}).</source>
        <translation>«{name}» — бузулган электрондук кат ({fault}).</translation>
    </message>
    <message>
        <source>“{name}” is a mail without a readable text.</source>
        <translation>«{name}» электрондук катында окула турган текст жок.</translation>
    </message>
    <message>
        <source>“{name}” is an Office file without a text (a table or slides?). Save it as text.</source>
        <translation>«{name}» Office файлында текст жок (таблица же слайддарбы?). Аны текст катары сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged OpenDocument text.</source>
        <translation>«{name}» — бузулган OpenDocument тексти.</translation>
    </message>
    <message>
        <source>“{name}” holds a document type declaration, which may be a trap; it was not read.</source>
        <translation>«{name}» файлында документтин түрү жарыяланган, бул тузак болушу мүмкүн; ал окулган жок.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged document: its XML is broken.</source>
        <translation>«{name}» — бузулган документ: анын XML белгилөөсү бузук.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text. Read it with an OCR program first.</source>
        <translation>«{name}» файлында барактардын сүрөттөрү бар, текст жок. Адегенде аны OCR программасы менен окутуңуз.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one first.</source>
        <translation>«{name}» сырсөз менен кулпуланган. Адегенде аны сырсөзсүз сактаңыз.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF document with more text than fits.</source>
        <translation>«{name}» — PDF документи, анын тексти бата тургандан көп.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged PDF document.</source>
        <translation>«{name}» — бузулган PDF документи.</translation>
    </message>
    <message>
        <source>“{name}” is not a text: it holds bytes that no text does.</source>
        <translation>«{name}» текст эмес: анда текстте болбогон байттар бар.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged RTF document ({fault}).</source>
        <translation>«{name}» — бузулган RTF документи ({fault}).</translation>
    </message>
    <message>
        <source>“{name}” is a damaged ZIP archive.</source>
        <translation>«{name}» — бузулган ZIP архиви.</translation>
    </message>
    <message>
        <source>“{name}” holds too many files: {count}; the limit is {limit}.</source>
        <translation>«{name}» архивинде файлдар өтө көп: {count}; чеги — {limit}.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit} MB, the limit.</source>
        <translation>«{name}» архивден чыгарылганда {limit} МБ чегинен ашат.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it first.</source>
        <translation>«{name}» сырсөз менен кулпуланган. Адегенде аны архивден чыгарып алыңыз.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than it holds; it may be a trap.</source>
        <translation>«{name}» архивден чыгарылса, сакталган көлөмүнөн алда канча көп болот; бул тузак болушу мүмкүн.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its checksum is wrong or it is cut off.</source>
        <translation>«{name}» бузулган: текшерүү суммасы туура эмес же файл кесилип калган.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that is not known here.</source>
        <translation>«{name}» бул жерде белгисиз ыкма менен таңгакталган.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than it says; it may be a trap.</source>
        <translation>«{name}» архивден чыгарылса, көрсөтүлгөн көлөмүнөн алда канча көп болот; бул тузак болушу мүмкүн.</translation>
    </message>
    <message>
        <source>“{name}” has a name that leads out of the archive; it was left out.</source>
        <translation>«{name}» аты архивден тышкары алып барат; файл алынган жок.</translation>
    </message>
    <message>
        <source>“{name}” is a link, not a file; it was left out.</source>
        <translation>«{name}» файл эмес, ал — шилтеме; алынган жок.</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG сүрөтү</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG сүрөтү</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF сүрөтү</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>TIFF сүрөтү</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>WebP сүрөтү</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>HEIC сүрөтү</translation>
    </message>
    <message>
        <source>a video or sound file</source>
        <translation>видео же үн файлы</translation>
    </message>
    <message>
        <source>a video file</source>
        <translation>видео файлы</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>үн файлы</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>маалымат базасы</translation>
    </message>
    <message>
        <source>an old Office document (.doc, .xls or .ppt)</source>
        <translation>эски Office документи (.doc, .xls же .ppt)</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>gzip архиви</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>bzip2 архиви</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>xz архиви</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>7z архиви</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR архиви</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>Zstandard архиви</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>tar архиви</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>шрифт</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP архиви</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF документи</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>RTF документи</translation>
    </message>
    <message>
        <source>“{name}” took longer than {seconds} seconds to read and was left.</source>
        <translation>«{name}» окулушу {seconds} секунддан көп убакыт алды; ал алынган жок.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: it is damaged or needs too much memory.</source>
        <translation>«{name}» окууга болбоду: ал бузулган же өтө көп эс тутумду талап кылат.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory to read than is allowed.</source>
        <translation>«{name}» окуу үчүн уруксат берилгенден көп эс тутум керек.</translation>
    </message>
    <message>
        <source>“{name}” says itself how its letters are written; no encoding can be chosen for it.</source>
        <translation>«{name}» тамгалары кандай жазылганын өзү айтат; ага коддоо тандоого болбойт.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message numerus="yes">
        <source>%Ln problem(s). Everything else was done.</source>
        <translation>
            <numerusform>%Ln көйгөй. Калганынын баары аткарылды.</numerusform>
            <numerusform>%Ln көйгөй. Калганынын баары аткарылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Баарын &amp;көчүрүү</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed; all of them are copied.</source>
        <translation>
            <numerusform>Алгачкы %Ln көрсөтүлдү; баары көчүрүлөт.</numerusform>
            <numerusform>Алгачкы %Ln көрсөтүлдү; баары көчүрүлөт.</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Көйгөйлөр</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Эмне туура эмес</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>“{words}” in the metadata of the page</source>
        <translation>барактын метамаалыматындагы «{words}»</translation>
    </message>
    <message>
        <source>“{words}” in the stamp at the head of the file</source>
        <translation>файлдын башындагы белгидеги «{words}»</translation>
    </message>
    <message>
        <source>“{words}” in the line that says when it was published</source>
        <translation>качан жарыяланганы жазылган саптагы «{words}»</translation>
    </message>
    <message>
        <source>“{words}” in the line near the title</source>
        <translation>аталыштын жанындагы саптагы «{words}»</translation>
    </message>
    <message>
        <source>“{words}” in the dateline</source>
        <translation>жер жана дата сабындагы «{words}»</translation>
    </message>
    <message>
        <source>“{words}” in the sign-off</source>
        <translation>аягындагы кол тамгадагы «{words}»</translation>
    </message>
    <message>
        <source>“{words}” in the brackets behind the title</source>
        <translation>аталыштан кийинки кашаадагы «{words}»</translation>
    </message>
    <message>
        <source>“{words}” in the opening words</source>
        <translation>алгачкы сөздөрдөгү «{words}»</translation>
    </message>
    <message>
        <source>“{words}” in the line that says when it was changed</source>
        <translation>качан өзгөртүлгөнү жазылган саптагы «{words}»</translation>
    </message>
    <message>
        <source>{place}.</source>
        <translation>{place}.</translation>
    </message>
    <message>
        <source>{place} and {other} agree.</source>
        <translation>{place} жана {other} дал келет.</translation>
    </message>
    <message>
        <source>{place}; but {other} is another day.</source>
        <translation>{place}; бирок {other} башка күн.</translation>
    </message>
    <message>
        <source>{place} gives the day; nothing in the text tells the year.</source>
        <translation>{place} күндү көрсөтөт; жылын текстте эч нерсе айтпайт.</translation>
    </message>
    <message>
        <source>{place} gives no year. {reason}</source>
        <translation>{place} жылды көрсөтпөйт. {reason}</translation>
    </message>
    <message>
        <source>The text names no day of publication.</source>
        <translation>Текстте жарыяланган күн жок.</translation>
    </message>
    <message>
        <source>The text names no day of publication; it tells of “{words}”, so it appeared on or after {day}.</source>
        <translation>Текстте жарыяланган күн жок; анда «{words}» жөнүндө айтылат, демек, {day} же андан кийин чыккан.</translation>
    </message>
    <message>
        <source>The text names no day of publication; it tells of “{words}”, so it appeared in or after {year}.</source>
        <translation>Текстте жарыяланган күн жок; анда «{words}» жөнүндө айтылат, демек, {year}-жылы же андан кийин чыккан.</translation>
    </message>
    <message>
        <source>The day was given by a person.</source>
        <translation>Күндү адам көрсөттү.</translation>
    </message>
    <message>
        <source>The year is that of “{words}” in the text, the same day.</source>
        <translation>Жыл тексттеги «{words}» дегенден алынды, ошол эле күн.</translation>
    </message>
    <message numerus="yes">
        <source>The year is that of “{words}” in the text, %n day(s) before.</source>
        <translation>
            <numerusform>Жыл тексттеги «{words}» дегенден алынды, %n күн мурун.</numerusform>
            <numerusform>Жыл тексттеги «{words}» дегенден алынды, %n күн мурун.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The year is that of “{words}” in the text, %n day(s) after.</source>
        <translation>
            <numerusform>Жыл тексттеги «{words}» дегенден алынды, %n күн кийин.</numerusform>
            <numerusform>Жыл тексттеги «{words}» дегенден алынды, %n күн кийин.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day has this weekday in {year}; the text names {newest}.</source>
        <translation>Бул апта күнү {year}-жылга туура келет; текстте {newest} айтылат.</translation>
    </message>
    <message>
        <source>The text tells of a weekday that fits {year}; its newest date is “{words}”.</source>
        <translation>Тексттеги апта күнү {year}-жылга туура келет; эң акыркы датасы «{words}».</translation>
    </message>
    <message>
        <source>The first such day on or after “{words}”, the newest date in the text.</source>
        <translation>Тексттин эң акыркы датасы «{words}» баштап, мындай күндүн биринчиси.</translation>
    </message>
    <message>
        <source>The text gives no better hint than its newest year, “{words}”.</source>
        <translation>Текстте эң акыркы жылы «{words}» башка жакшы белги жок.</translation>
    </message>
    <message>
        <source>Counted from {day}.</source>
        <translation>{day} тартып эсептелди.</translation>
    </message>
    <message>
        <source>The year is counted from {day}.</source>
        <translation>Жыл {day} тартып эсептелди.</translation>
    </message>
    <message>
        <source>The year is counted from “{words}” in the text.</source>
        <translation>Жыл тексттеги «{words}» дегенден эсептелди.</translation>
    </message>
    <message>
        <source>The year is the one that fits {day}.</source>
        <translation>Жыл {day} менен дал келгени.</translation>
    </message>
    <message>
        <source>No year is printed; it follows from “{words}” in the text.</source>
        <translation>Жылы басылган эмес; ал тексттеги «{words}» дегенден келип чыгат.</translation>
    </message>
    <message>
        <source>The text does not say it; the metadata of the page do.</source>
        <translation>Текстте бул жок; барактын метамаалыматында бар.</translation>
    </message>
    <message>
        <source>No title is printed; this is the beginning of the text.</source>
        <translation>Аталышы басылган эмес; бул тексттин башы.</translation>
    </message>
</context>
<context>
    <name>Recoding</name>
    <message>
        <source>This file says itself how its letters are written; it needs no encoding.</source>
        <translation>Бул файл тамгалары кандай жазылганын өзү айтат; ага коддоонун кереги жок.</translation>
    </message>
    <message>
        <source>Reading in another encoding</source>
        <translation>Башка коддоодо окулууда</translation>
    </message>
    <message>
        <source>Read again in another encoding.</source>
        <translation>Башка коддоодо окулду.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Жокко чыгаруу</translation>
    </message>
    <message>
        <source>Nothing changed: the text reads the same.</source>
        <translation>Эч нерсе өзгөргөн жок: текст мурдагыдай окулат.</translation>
    </message>
</context>
<context>
    <name>RereadingDialog</name>
    <message>
        <source>Read again</source>
        <translation>Кайра окуу</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Эмне өзгөрөт</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Макала</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Талаа</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Азыр</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Read %Ln article(s) again</source>
        <translation>
            <numerusform>%Ln макаланы кайра &amp;окуу</numerusform>
            <numerusform>%Ln макаланы кайра &amp;окуу</numerusform>
        </translation>
    </message>
    <message>
        <source>What you corrected stays. It can be undone.</source>
        <translation>Оңдоолоруңуз сакталат. Муну жокко чыгарса болот.</translation>
    </message>
    <message numerus="yes">
        <source>{changed} of %Ln article(s) would change.</source>
        <translation>
            <numerusform>%Ln макаладан {changed} өзгөрөт.</numerusform>
            <numerusform>%Ln макаладан {changed} өзгөрөт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameNameDialog</name>
    <message>
        <source>The same as…</source>
        <translation>Ушунун эле өзү…</translation>
    </message>
    <message>
        <source>{kind} “{name}” is the same as:</source>
        <translation>{kind} «{name}» ушунун эле өзү:</translation>
    </message>
    <message>
        <source>The name that counts</source>
        <translation>Эсепке алынган ат</translation>
    </message>
    <message>
        <source>All articles show this name from now on. It can be undone.</source>
        <translation>Мындан ары бардык макалалар ушул атты көрсөтөт. Муну жокко чыгарса болот.</translation>
    </message>
</context>
<context>
    <name>SavedSearchPane</name>
    <message>
        <source>Saved searches</source>
        <translation>Сакталган издөөлөр</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Атын өзгөртүү…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Унутуу</translation>
    </message>
</context>
<context>
    <name>SavedSearching</name>
    <message>
        <source>Search or filter first: there is nothing to save.</source>
        <translation>Адегенде издеңиз же чыпкалаңыз: сактай турган нерсе жок.</translation>
    </message>
    <message>
        <source>The search is saved as “{name}”.</source>
        <translation>Издөө “{name}” деген ат менен сакталды.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Издөөнү сактоо</translation>
    </message>
    <message>
        <source>The search is called “{name}” now.</source>
        <translation>Издөөнүн аты эми “{name}”.</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Издөөнүн атын өзгөртүү</translation>
    </message>
    <message>
        <source>The search “{name}” is no longer kept.</source>
        <translation>“{name}” издөөсү мындан ары сакталбайт.</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Издөөнүн аты:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Saving the search</source>
        <translation>Издөө сакталууда</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Both words, each in any form</source>
        <translation>Эки сөз тең, ар бири каалаган формада</translation>
    </message>
    <message>
        <source>These words side by side, as written</source>
        <translation>Бул сөздөр катар, жазылгандай</translation>
    </message>
    <message>
        <source>Either word</source>
        <translation>Сөздөрдүн каалаганы</translation>
    </message>
    <message>
        <source>Articles without the word</source>
        <translation>Бул сөзү жок макалалар</translation>
    </message>
    <message>
        <source>Words that begin so</source>
        <translation>Ушундай башталган сөздөр</translation>
    </message>
    <message>
        <source>With at most so many words between them; 10 if not said</source>
        <translation>Араларында ушунчадан көп сөз жок; айтылбаса, 10</translation>
    </message>
    <message>
        <source>Brackets group</source>
        <translation>Кашаалар топтоштурат</translation>
    </message>
    <message>
        <source>Only this form, in this script</source>
        <translation>Ушул форма гана, ушул жазууда</translation>
    </message>
    <message>
        <source>Only these letters, capitals and all</source>
        <translation>Ушул тамгалар гана, баш тамгалары да</translation>
    </message>
    <message>
        <source>A word of one field</source>
        <translation>Бир талаанын сөзү</translation>
    </message>
    <message>
        <source>Words with blanks in one field</source>
        <translation>Бир талаада боштугу бар сөздөр</translation>
    </message>
    <message>
        <source>Articles without this in a field</source>
        <translation>Талаасында бул жок макалалар</translation>
    </message>
    <message>
        <source>From the one to the other</source>
        <translation>Биринен экинчисине чейин</translation>
    </message>
    <message>
        <source>After it; with &lt; before it</source>
        <translation>Андан кийин; &lt; менен андан мурун</translation>
    </message>
    <message>
        <source>A date in words</source>
        <translation>Сөз менен дата</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>Аталыштын сөздөрү</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Ким жарыялаган</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Ким жазган</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Макаланын тили</translation>
    </message>
    <message>
        <source>A place in it, or where it was filed</source>
        <translation>Макаладагы жер же жөнөтүлгөн жери</translation>
    </message>
    <message>
        <source>A person in it</source>
        <translation>Макаладагы адам</translation>
    </message>
    <message>
        <source>An organisation in it</source>
        <translation>Макаладагы уюм</translation>
    </message>
    <message>
        <source>A convention, law or programme in it</source>
        <translation>Макаладагы конвенция, мыйзам же программа</translation>
    </message>
    <message>
        <source>Kind of an event in it</source>
        <translation>Макаладагы окуянын түрү</translation>
    </message>
    <message>
        <source>Published on a day, in a month, year or span</source>
        <translation>Ошол күнү, айда, жылда же аралыкта жарыяланган</translation>
    </message>
    <message>
        <source>Tells of something in a span</source>
        <translation>Ошол убактагы окуяны айтат</translation>
    </message>
    <message>
        <source>A tag that people gave it</source>
        <translation>Адамдар койгон белги</translation>
    </message>
    <message>
        <source>Words of a note on it</source>
        <translation>Макалага карата жазуунун сөздөрү</translation>
    </message>
    <message>
        <source>Taken in during a span</source>
        <translation>Ошол аралыкта кошулган</translation>
    </message>
    <message>
        <source>Length in words</source>
        <translation>Сөздөрдүн саны</translation>
    </message>
    <message>
        <source>Part of the file name</source>
        <translation>Файл атынын бөлүгү</translation>
    </message>
    <message>
        <source>Shares its rare words with an article, by its number</source>
        <translation>Ушул номердеги макала менен орток сейрек сөздөр</translation>
    </message>
    <message>
        <source>A mark of the article</source>
        <translation>Макаланын белгиси</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search articles…</source>
        <translation>Макалаларды издөө…</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Макалаларды издөө</translation>
    </message>
    <message>
        <source>Words are found in all their forms and spellings.</source>
        <translation>Сөздөр бардык түрүндө жана жазылышында табылат.</translation>
    </message>
    <message>
        <source>“…” a phrase, -word without it, word* its beginning, A OR B either.</source>
        <translation>«…» сөз айкашы, -сөз ансыз, сөз* башталышы, A OR B экөөнүн бири.</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Мурунку издөөлөр</translation>
    </message>
    <message>
        <source>Earlier searches (Ctrl+Down)</source>
        <translation>Мурунку издөөлөр (Ctrl+Ылдый)</translation>
    </message>
    <message>
        <source>Exactly as typed</source>
        <translation>Жазылгандай так</translation>
    </message>
    <message>
        <source>Only this form, in this script. For one word, type = before it.</source>
        <translation>Ушул форма гана, ушул жазууда. Бир сөз үчүн алдына = жазыңыз.</translation>
    </message>
    <message>
        <source>No earlier searches</source>
        <translation>Мурунку издөөлөр жок</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>Мурунку издөөлөрдү унутуу</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Кантип издөө керек</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Кантип издөө керек</translation>
    </message>
    <message>
        <source>All words must be there, in any form and spelling: case, accents, ё and е, Latin and Cyrillic make no difference.</source>
        <translation>Бардык сөздөр болушу керек, каалаган формада жана жазылышта: тамганын чоңдугу, белгилер, ё жана е, латын жана кириллица айырмаланбайт.</translation>
    </message>
    <message>
        <source>You type</source>
        <translation>Сиз жазасыз</translation>
    </message>
    <message>
        <source>It finds</source>
        <translation>Табылат</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Талаа</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>Эмнени карайт</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language of the window</source>
        <translation>Терезенин тили</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Көрүнүшү</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Системадагыдай</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Жарык</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Караңгы</translation>
    </message>
    <message>
        <source>Open the last archive at the start</source>
        <translation>Ачканда акыркы архивди ачуу</translation>
    </message>
    <message>
        <source>Keep the search and filters from one start to the next</source>
        <translation>Издөөнү жана чыпкаларды кийинки ачылышка сактоо</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Камдык көчүрмө</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Сураганда гана</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Күн сайын</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Апта сайын</translation>
    </message>
    <message>
        <source>Whenever the program is closed</source>
        <translation>Программа жабылган сайын</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation>Сакталуучу көчүрмөлөр</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Камдык көчүрмөлөр папкасы</translation>
    </message>
    <message>
        <source>Changes can be undone</source>
        <translation>Өзгөртүүлөрдү жокко чыгарса болот</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Ар дайым</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Бир жыл</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Үч ай</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Бир ай</translation>
    </message>
    <message>
        <source>Room for undone and past changes</source>
        <translation>Жокко чыгарылган жана мурунку өзгөртүүлөр үчүн орун</translation>
    </message>
    <message>
        <source>50 MB</source>
        <translation>50 МБ</translation>
    </message>
    <message>
        <source>500 MB</source>
        <translation>500 МБ</translation>
    </message>
    <message>
        <source>5 GB</source>
        <translation>5 ГБ</translation>
    </message>
    <message>
        <source>As much as they take</source>
        <translation>Канча керек болсо</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Баскычтар</translation>
    </message>
    <message>
        <source>Double-click a command, or press Enter on it, to change its keys.</source>
        <translation>Баскычтарын өзгөртүү үчүн буйрукту эки жолу чыкылдатыңыз же Enter басыңыз.</translation>
    </message>
    <message>
        <source>Open the article (in the list)</source>
        <translation>Макаланы ачуу (тизмеде)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to the list (in the detail view)</source>
        <translation>Тизмеге кайтуу (макалада)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next and previous article (in the detail view)</source>
        <translation>Кийинки жана мурунку макала (макалада)</translation>
    </message>
    <message>
        <source>Into the results (in the search field)</source>
        <translation>Жыйынтыктарга өтүү (издөө талаасында)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмөн</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Splitting</source>
        <translation>Бөлүнүүдө</translation>
    </message>
    <message>
        <source>This file seems to hold one article only.</source>
        <translation>Бул файлда бир гана макала бар окшойт.</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln article(s). The whole lies in the bin.</source>
        <translation>
            <numerusform>%Ln макалага бөлүндү. Бүтүнү себетте жатат.</numerusform>
            <numerusform>%Ln макалага бөлүндү. Бүтүнү себетте жатат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Жокко чыгаруу</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Customs Desk</source>
        <translation>Customs Desk</translation>
    </message>
    <message>
        <source>{archive} — Customs Desk</source>
        <translation>{archive} — Customs Desk</translation>
    </message>
    <message numerus="yes">
        <source>{selected} of %Ln selected</source>
        <translation>
            <numerusform>%Ln макаладан {selected} тандалды</numerusform>
            <numerusform>%Ln макаладан {selected} тандалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln article(s)</source>
        <translation>
            <numerusform>%Ln макаладан {found}</numerusform>
            <numerusform>%Ln макаладан {found}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in the bin</source>
        <translation>
            <numerusform>Себетте %Ln макала</numerusform>
            <numerusform>Себетте %Ln макала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln макала</numerusform>
            <numerusform>%Ln макала</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Жокко &amp;чыгаруу</translation>
    </message>
    <message>
        <source>&amp;Undo: {action}</source>
        <translation>&amp;Жокко чыгаруу: {action}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Кайталоо</translation>
    </message>
    <message>
        <source>&amp;Redo: {action}</source>
        <translation>&amp;Кайталоо: {action}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Counts</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Акыркы билдирүү</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Иштин жүрүшү</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Stop the work under way</source>
        <translation>Жүрүп жаткан ишти токтотуу</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Токтотулууда…</translation>
    </message>
    <message>
        <source>{title}: {done} of {total}</source>
        <translation>{title}: {total} ичинен {done}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>секундасына {rate}</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>{minutes}:{seconds} калды</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>In “{title}”</source>
        <translation>«{title}» макаласында</translation>
    </message>
    <message>
        <source>A part of this date was inferred.</source>
        <translation>Бул күндүн бир бөлүгү божомолдонду.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Макала</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Окуя</translation>
    </message>
    <message>
        <source>{count} more over these days</source>
        <translation>ушул күндөрдө дагы {count}</translation>
    </message>
    <message>
        <source>Known to no closer than a month. Zoom out to see them.</source>
        <translation>Айдан так белгилүү эмес. Көрүү үчүн кичирейтиңиз.</translation>
    </message>
    <message numerus="yes">
        <source>%n more here</source>
        <translation>
            <numerusform>бул жерде дагы %n</numerusform>
            <numerusform>бул жерде дагы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to zoom in.</source>
        <translation>Чоңойтуу үчүн басыңыз.</translation>
    </message>
    <message>
        <source>Articles: {count}</source>
        <translation>Макала: {count}</translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation>Окуя: {count}</translation>
    </message>
    <message>
        <source>Of these, known to no closer than a month: {count}</source>
        <translation>Алардан айдан так белгисизи: {count}</translation>
    </message>
    <message>
        <source>Published by {source}</source>
        <translation>Булагы: {source}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Жарыяланган</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгүн</translation>
    </message>
    <message>
        <source>Articles, by publication: {count}</source>
        <translation>Жарыяланган күнү боюнча макала: {count}</translation>
    </message>
    <message>
        <source>Events in their texts: {count}</source>
        <translation>Тексттериндеги окуя: {count}</translation>
    </message>
    <message>
        <source>tallest bar: {count}</source>
        <translation>эң бийик тилке: {count}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Убакыт сызыгы</translation>
    </message>
    <message>
        <source>Timeline of articles and events</source>
        <translation>Макалалардын жана окуялардын убакыт сызыгы</translation>
    </message>
    <message>
        <source>Articles whose date of publication is not known</source>
        <translation>Жарыяланган күнү белгисиз макалалар</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Кичирейтүү (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Чоңойтуу (+)</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Баарын көрсөтүү (0)</translation>
    </message>
    <message>
        <source>Open or create an archive to see its timeline.</source>
        <translation>Убакыт сызыгын көрүү үчүн архив ачыңыз же түзүңүз.</translation>
    </message>
    <message numerus="yes">
        <source>Too many articles to draw: narrow down to %Ln to see them.</source>
        <translation>
            <numerusform>Тартып көрсөтүү үчүн макала өтө көп: көрүш үчүн %Ln чейин тарытыңыз.</numerusform>
            <numerusform>Тартып көрсөтүү үчүн макала өтө көп: көрүш үчүн %Ln чейин тарытыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles without a date: {count}</source>
        <translation>Күнү жок макала: {count}</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Drop article files anywhere in the window.</source>
        <translation>Азырынча көрсөтө турган эч нерсе жок.
Макала файлдарын терезенин каалаган жерине таштаңыз.</translation>
    </message>
    <message>
        <source>None of these articles gives a date.</source>
        <translation>Бул макалалардын бирөөндө да күн жок.</translation>
    </message>
    <message>
        <source>The timeline cannot be shown.
{reason}</source>
        <translation>Убакыт сызыгын көрсөтүүгө болбойт.
{reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>жана дагы %n</numerusform>
            <numerusform>жана дагы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Чоңойтуу</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Кичирейтүү</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сүрөттү сактоо…</translation>
    </message>
    <message>
        <source>Save picture of the timeline</source>
        <translation>Убакыт сызыгынын сүрөтүн сактоо</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>убакыт сызыгы</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Сүрөттөр (*.svg *.png)</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>{file} жазууга болбоду. Башка жер тандаңыз.</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Verify archive</source>
        <translation>Архивди текшерүү</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damage(s) found.</source>
        <translation>
            <numerusform>%Ln бузулуу табылды.</numerusform>
            <numerusform>%Ln бузулуу табылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damages</source>
        <translation>Бузулуулар</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Тийиштүү</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Эмнеси туура эмес</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>&amp;Оңдоо</translation>
    </message>
    <message>
        <source>&amp;Salvage…</source>
        <translation>&amp;Сактап калуу…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>&amp;Көчүрмөдөн калыбына келтирүү…</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Баарын &amp;көчүрүү</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>файлдын өзү</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>издөө</translation>
    </message>
    <message>
        <source>an original</source>
        <translation>түпнуска</translation>
    </message>
    <message>
        <source>what was read</source>
        <translation>окулганы</translation>
    </message>
    <message>
        <source>values</source>
        <translation>маанилер</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>жокко чыгаруу</translation>
    </message>
    <message>
        <source>The file itself is damaged. Restore a backup, or salvage what is left into a new archive; the damaged file stays as it is.</source>
        <translation>Файлдын өзү бузулган. Камдык көчүрмөнү калыбына келтириңиз же калганын жаңы архивге сактап калыңыз; бузулган файл ошол бойдон калат.</translation>
    </message>
    <message>
        <source>Repair takes damaged originals from your backups, and makes the rest again. What no backup has stays damaged.</source>
        <translation>Оңдоо бузулган түпнускаларды камдык көчүрмөлөрүңүздөн алат, калганын кайра жасайт. Эч бир көчүрмөдө жоктор бузук бойдон калат.</translation>
    </message>
    <message>
        <source>Repair makes all of this again from the originals, which are whole.</source>
        <translation>Оңдоо мунун баарын түпнускалардан кайра жасайт, алар бүтүн.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Кош келиңиз</translation>
    </message>
    <message>
        <source>Drop article files here</source>
        <translation>Макала файлдарын ушул жерге таштаңыз</translation>
    </message>
    <message>
        <source>Files and whole folders, of any kind of text. Everything is read by itself: title, date, source, people, places and every dated event.</source>
        <translation>Каалаган тексттүү файлдар жана папкалар. Баары өзү окулат: аталышы, күнү, булагы, адамдар, жерлер жана күнү бар ар бир окуя.</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>Файлдарды &amp;импорттоо…</translation>
    </message>
    <message>
        <source>&amp;Try the sample articles</source>
        <translation>&amp;Үлгү макалаларда сынап көрүү</translation>
    </message>
    <message>
        <source>&amp;Open an archive…</source>
        <translation>Архивди &amp;ачуу…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Жакында ачылган</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Toolbar</source>
        <translation>Куралдар панели</translation>
    </message>
    <message>
        <source>Customs Desk</source>
        <translation>Customs Desk</translation>
    </message>
    <message>
        <source>They are kept in one file of yours: {path}</source>
        <translation>Алар сиздин бир файлыңызда сакталат: {path}</translation>
    </message>
    <message>
        <source>This archive is empty: {path}</source>
        <translation>Бул архив бош: {path}</translation>
    </message>
    <message>
        <source>This archive is read-only: nothing can be added to it.</source>
        <translation>Бул архив окуу үчүн гана: ага эч нерсе кошууга болбойт.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Токтотулду. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>A fault in the program stopped this: {fault}. The log file says more.</source>
        <translation>Программадагы ката муну токтотту: {fault}. Чоо-жайы журналда.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>{title} is still under way.</source>
        <translation>Дагы эле иш жүрүп жатат: {title}.</translation>
    </message>
    <message>
        <source>Stop it and quit? What is done so far stays; the rest can be done again.</source>
        <translation>Токтотуп чыгасызбы? Аткарылганы калат, калганын кийин кайра аткарса болот.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Токтотуп чыгуу</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Улантуу</translation>
    </message>
</context>
<context>
    <name>_Submenus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Жакында ачы&amp;лган</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Тилкелер</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Көрүнүшү</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Т&amp;ил</translation>
    </message>
    <message>
        <source>No archives yet</source>
        <translation>Азырынча архив жок</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>Аларды &amp;унутуу</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Кадимки тилкелер</translation>
    </message>
</context>
</TS>
