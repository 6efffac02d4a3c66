<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ArticleTable</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n версия</numerusform>
            <numerusform>%n версии</numerusform>
            <numerusform>%n версий</numerusform>
        </translation>
    </message>
    <message>
        <source>No title is printed: this one is made from the beginning of the text.</source>
        <translation>Заголовок не напечатан: этот составлен из начала текста.</translation>
    </message>
    <message>
        <source>Set by a person.</source>
        <translation>Задано человеком.</translation>
    </message>
    <message>
        <source>The text does not say when it was published.</source>
        <translation>В тексте не сказано, когда статья опубликована.</translation>
    </message>
    <message>
        <source>A part of this date is not printed and was inferred.</source>
        <translation>Часть этой даты не напечатана, а выведена.</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a date</comment>
        <translation>неизвестно</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Fuller: this article is {share} of it</source>
        <translation>Полнее: эта статья — {share} от неё</translation>
    </message>
    <message>
        <source>Shorter: it is {share} of this article</source>
        <translation>Короче: {share} этой статьи</translation>
    </message>
    <message>
        <source>Shares a passage: {share} of it</source>
        <translation>Общий отрывок: {share} от неё</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>Тот же текст</translation>
    </message>
    <message numerus="yes">
        <source>The same text but for %n place(s)</source>
        <translation>
            <numerusform>Тот же текст, кроме %n места</numerusform>
            <numerusform>Тот же текст, кроме %n мест</numerusform>
            <numerusform>Тот же текст, кроме %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>here: {mine} — there: {theirs}</source>
        <translation>здесь: {mine} — там: {theirs}</translation>
    </message>
    <message>
        <source>Both tell of {date}: {names}</source>
        <translation>В обеих — {date}: {names}</translation>
    </message>
    <message>
        <source>Both tell of a day about {date}: {names}</source>
        <translation>В обеих — день около {date}: {names}</translation>
    </message>
</context>
<context>
    <name>BesideSection</name>
    <message numerus="yes">
        <source>%n version(s) of this text</source>
        <translation>
            <numerusform>%n версия этого текста</numerusform>
            <numerusform>%n версии этого текста</numerusform>
            <numerusform>%n версий этого текста</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the same story</source>
        <translation>Это другой сюжет</translation>
    </message>
    <message>
        <source>Take this article out of the versions for good; that can be undone.</source>
        <translation>Исключить эту статью из версий насовсем; это можно отменить.</translation>
    </message>
    <message>
        <source>Tells of the same event</source>
        <translation>О том же событии</translation>
    </message>
    <message>
        <source>This one leads: it is the fullest, or the first of the full ones.</source>
        <translation>Эта — ведущая: самая полная или первая из полных.</translation>
    </message>
    <message>
        <source>The first one leads: it is the fullest, or the first of the full ones.</source>
        <translation>Первая — ведущая: самая полная или первая из полных.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Correct several articles</source>
        <translation>Исправить несколько статей</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s). What you leave alone stays as it is.</source>
        <translation>
            <numerusform>%Ln статья. Что не тронуто, останется как есть.</numerusform>
            <numerusform>%Ln статьи. Что не тронуто, останется как есть.</numerusform>
            <numerusform>%Ln статей. Что не тронуто, останется как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Добавить метки</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Убрать метки</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Задать</translation>
    </message>
    <message>
        <source>mixed values</source>
        <translation>разные значения</translation>
    </message>
    <message>
        <source>Not understood. Try 23.09.2019, 2019-09 or Sept 2019</source>
        <translation>Не понятно. Попробуйте 23.09.2019, 2019-09 или сент. 2019</translation>
    </message>
    <message>
        <source>Understood: {date}</source>
        <translation>Понято: {date}</translation>
    </message>
    <message>
        <source>Empty: no date</source>
        <translation>Пусто: без даты</translation>
    </message>
</context>
<context>
    <name>BulkEditing</name>
    <message numerus="yes">
        <source>Too many articles to correct at once (at most %Ln).</source>
        <translation>
            <numerusform>Слишком много статей для правки сразу (не больше %Ln).</numerusform>
            <numerusform>Слишком много статей для правки сразу (не больше %Ln).</numerusform>
            <numerusform>Слишком много статей для правки сразу (не больше %Ln).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) changed.</source>
        <translation>
            <numerusform>Изменена %Ln статья.</numerusform>
            <numerusform>Изменены %Ln статьи.</numerusform>
            <numerusform>Изменено %Ln статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correcting several articles</source>
        <translation>Правка нескольких статей</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>in view</source>
        <translation>на виду</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>не импортирована</translation>
    </message>
    <message>
        <source>Change the encoding</source>
        <translation>Смена кодировки</translation>
    </message>
    <message>
        <source>Reverse: {action}</source>
        <translation>Отмена: {action}</translation>
    </message>
    <message numerus="yes">
        <source>Import of %n article(s)</source>
        <translation>
            <numerusform>Импорт %n статьи</numerusform>
            <numerusform>Импорт %n статей</numerusform>
            <numerusform>Импорт %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>Удаление %n статьи</numerusform>
            <numerusform>Удаление %n статей</numerusform>
            <numerusform>Удаление %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n article(s)</source>
        <translation>
            <numerusform>Восстановление %n статьи</numerusform>
            <numerusform>Восстановление %n статей</numerusform>
            <numerusform>Восстановление %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n article(s) again</source>
        <translation>
            <numerusform>Перечитать %n статью</numerusform>
            <numerusform>Перечитать %n статьи</numerusform>
            <numerusform>Перечитать %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not the same story: %n article(s)</source>
        <translation>
            <numerusform>Другой сюжет: %n статья</numerusform>
            <numerusform>Другой сюжет: %n статьи</numerusform>
            <numerusform>Другой сюжет: %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n article(s)</source>
        <translation>
            <numerusform>Изменение %n статьи</numerusform>
            <numerusform>Изменение %n статей</numerusform>
            <numerusform>Изменение %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n article(s)</source>
        <translation>
            <numerusform>Метки %n статьи</numerusform>
            <numerusform>Метки %n статей</numerusform>
            <numerusform>Метки %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on an article</source>
        <translation>Заметка к статье</translation>
    </message>
    <message>
        <source>Save the search “{name}”</source>
        <translation>Сохранение поиска «{name}»</translation>
    </message>
    <message>
        <source>Rename a search to “{name}”</source>
        <translation>Переименование поиска в «{name}»</translation>
    </message>
    <message>
        <source>Forget the search “{name}”</source>
        <translation>Удаление поиска «{name}»</translation>
    </message>
    <message>
        <source>Join “{name}” with another name</source>
        <translation>Объединить «{name}» с другим именем</translation>
    </message>
    <message>
        <source>“{name}” is not a name</source>
        <translation>«{name}» — не имя</translation>
    </message>
    <message>
        <source>Forget what was said of “{name}”</source>
        <translation>Забыть сказанное об имени «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>Correct “{field}” of %n article(s)</source>
        <translation>
            <numerusform>Исправление поля «{field}» в %n статье</numerusform>
            <numerusform>Исправление поля «{field}» в %n статьях</numerusform>
            <numerusform>Исправление поля «{field}» в %n статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct “{field}”</source>
        <translation>Исправление поля «{field}»</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Прочитанное</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Published between</source>
        <translation>Опубликовано между</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>“{action}” cannot be reversed on its own: “{title}” was changed again later. Nothing was done.</source>
        <translation>«{action}» нельзя отменить отдельно: «{title}» позже снова изменялась. Ничего не сделано.</translation>
    </message>
    <message>
        <source>“{action}” cannot be reversed on its own: “{title}” was changed again later, by “{later}” ({moment}). Reverse that first. Nothing was done.</source>
        <translation>«{action}» нельзя отменить отдельно: «{title}» позже снова изменялась действием «{later}» ({moment}). Сначала отмените его. Ничего не сделано.</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>The change was reversed; this can be undone.</source>
        <translation>Изменение отменено; это тоже можно отменить.</translation>
    </message>
    <message>
        <source>Reversing</source>
        <translation>Отмена изменения</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>Проверка, что изменится</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Перечитывание</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) read again; this can be undone.</source>
        <translation>
            <numerusform>Перечитана %Ln статья; это можно отменить.</numerusform>
            <numerusform>Перечитаны %Ln статьи; это можно отменить.</numerusform>
            <numerusform>Перечитано %Ln статей; это можно отменить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read again</source>
        <translation>Не перечитано</translation>
    </message>
    <message>
        <source>Tidying the list of changes</source>
        <translation>Наведение порядка в списке изменений</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title made from the text</source>
        <translation>Заголовок составлен из текста</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Date exact to the</source>
        <translation>Точность даты</translation>
    </message>
    <message>
        <source>Date is</source>
        <translation>Достоверность даты</translation>
    </message>
    <message>
        <source>Date (EDTF)</source>
        <translation>Дата (EDTF)</translation>
    </message>
    <message>
        <source>What is known of the date</source>
        <translation>Что известно о дате</translation>
    </message>
    <message>
        <source>Date as printed</source>
        <translation>Дата, как напечатана</translation>
    </message>
    <message>
        <source>First sentence</source>
        <translation>Первое предложение</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Исправлено вручную</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Сюжет</translation>
    </message>
    <message>
        <source>Versions of the text</source>
        <translation>Версий текста</translation>
    </message>
    <message>
        <source>Leads its story</source>
        <translation>Ведущая в сюжете</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Поступило из</translation>
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
        <translation>Вид</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Who is named</source>
        <translation>Кто упомянут</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Participants as printed</source>
        <translation>Участники, как в тексте</translation>
    </message>
    <message>
        <source>How the date was worked out</source>
        <translation>Как определена дата</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Номер статьи</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя или название</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Как напечатано</translation>
    </message>
    <message>
        <source>From character</source>
        <translation>От знака</translation>
    </message>
    <message>
        <source>To character</source>
        <translation>До знака</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Обычные столбцы</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;New archive…</source>
        <translation>&amp;Новый архив…</translation>
    </message>
    <message>
        <source>&amp;Open archive…</source>
        <translation>&amp;Открыть архив…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Импорт файлов…</translation>
    </message>
    <message>
        <source>Take article files into the archive</source>
        <translation>Добавить файлы статей в архив</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Импорт &amp;папки…</translation>
    </message>
    <message>
        <source>Import the &amp;sample articles</source>
        <translation>Импорт при&amp;меров статей</translation>
    </message>
    <message>
        <source>&amp;Export selection to CSV…</source>
        <translation>&amp;Экспорт выбранного в CSV…</translation>
    </message>
    <message>
        <source>Write the selected articles, or all that are listed, as a table</source>
        <translation>Записать выбранные статьи или весь список в таблицу</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Back up archive…</source>
        <translation>&amp;Резервная копия архива…</translation>
    </message>
    <message>
        <source>&amp;Restore from backup…</source>
        <translation>&amp;Восстановить из копии…</translation>
    </message>
    <message>
        <source>Put a backup in this archive&apos;s place; it is kept aside</source>
        <translation>Поставить резервную копию на место этого архива; он останется рядом</translation>
    </message>
    <message>
        <source>&amp;Close archive</source>
        <translation>&amp;Закрыть архив</translation>
    </message>
    <message>
        <source>Sh&amp;ow in its folder</source>
        <translation>Показать в &amp;папке</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>Print the article that is read, or write it as a PDF</source>
        <translation>Напечатать статью, которую читают, или сохранить её как PDF</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;История…</translation>
    </message>
    <message>
        <source>Past changes; any one of them can be reversed</source>
        <translation>Прошлые изменения; любое можно отменить</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>Copy as c&amp;itation</source>
        <translation>Копировать как &amp;ссылку</translation>
    </message>
    <message>
        <source>&amp;Paste files or text</source>
        <translation>&amp;Вставить файлы или текст</translation>
    </message>
    <message>
        <source>Import the files or the text on the clipboard</source>
        <translation>Импортировать файлы или текст из буфера обмена</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить в&amp;се</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Move to the bin; this can be undone</source>
        <translation>Переместить в корзину; это можно отменить</translation>
    </message>
    <message>
        <source>Re&amp;store</source>
        <translation>В&amp;осстановить</translation>
    </message>
    <message>
        <source>Take back out of the bin</source>
        <translation>Вернуть из корзины</translation>
    </message>
    <message>
        <source>&amp;Destroy for good…</source>
        <translation>&amp;Уничтожить насовсем…</translation>
    </message>
    <message>
        <source>Leave no word of the articles in the archive</source>
        <translation>Не оставить в архиве ни слова этих статей</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>Исп&amp;равить…</translation>
    </message>
    <message>
        <source>&amp;Encoding…</source>
        <translation>&amp;Кодировка…</translation>
    </message>
    <message>
        <source>Read the original in another encoding</source>
        <translation>Прочитать оригинал в другой кодировке</translation>
    </message>
    <message>
        <source>O&amp;wn names…</source>
        <translation>С&amp;вои имена…</translation>
    </message>
    <message>
        <source>Names that you joined, added or took out</source>
        <translation>Имена, которые вы объединили, добавили или исключили</translation>
    </message>
    <message>
        <source>Sp&amp;lit into articles</source>
        <translation>Раз&amp;делить на статьи</translation>
    </message>
    <message>
        <source>Where the file holds several articles</source>
        <translation>Где в файле несколько статей</translation>
    </message>
    <message>
        <source>Add &amp;tags…</source>
        <translation>Добавить &amp;метки…</translation>
    </message>
    <message>
        <source>Words of your own, to find these articles by</source>
        <translation>Ваши слова, чтобы находить эти статьи</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <translation>Написать &amp;заметку…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Найти…</translation>
    </message>
    <message>
        <source>Find ne&amp;xt hit</source>
        <translation>С&amp;ледующее совпадение</translation>
    </message>
    <message>
        <source>Find pre&amp;vious hit</source>
        <translation>Пред&amp;ыдущее совпадение</translation>
    </message>
    <message>
        <source>E&amp;xactly as typed</source>
        <translation>&amp;Точно как набрано</translation>
    </message>
    <message>
        <source>Find words only in this form and script</source>
        <translation>Искать слова только в этой форме и этом письме</translation>
    </message>
    <message>
        <source>More &amp;like this</source>
        <translation>&amp;Похожие статьи</translation>
    </message>
    <message>
        <source>Find articles that share the rare words of this one</source>
        <translation>Найти статьи с теми же редкими словами</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Сбросить поиск и фильтры</translation>
    </message>
    <message>
        <source>Sa&amp;ve search…</source>
        <translation>Сохра&amp;нить поиск…</translation>
    </message>
    <message>
        <source>Keep words and filters under a name, to ask them again</source>
        <translation>Сохранить слова и фильтры под именем, чтобы искать снова</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Список</translation>
    </message>
    <message>
        <source>&amp;Detail</source>
        <translation>Ст&amp;атья</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Хронология</translation>
    </message>
    <message>
        <source>List &amp;and detail</source>
        <translation>Список &amp;и статья</translation>
    </message>
    <message>
        <source>All &amp;three</source>
        <translation>&amp;Все три</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Фильтры</translation>
    </message>
    <message>
        <source>Best &amp;match first</source>
        <translation>Сначала самые &amp;подходящие</translation>
    </message>
    <message>
        <source>Ne&amp;west first</source>
        <translation>Сначала &amp;новые</translation>
    </message>
    <message>
        <source>Show &amp;hits in the list</source>
        <translation>Показывать &amp;найденное в списке</translation>
    </message>
    <message>
        <source>Show under each row why it was found</source>
        <translation>Показывать под строкой, почему она найдена</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;Корзина</translation>
    </message>
    <message>
        <source>Show the articles that were removed</source>
        <translation>Показать удалённые статьи</translation>
    </message>
    <message>
        <source>C&amp;ollapse stories</source>
        <translation>С&amp;ворачивать сюжеты</translation>
    </message>
    <message>
        <source>List one article of each story: the version that leads</source>
        <translation>Показывать одну статью каждого сюжета: ведущую версию</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Сле&amp;дующая статья</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Предыдущая статья</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>The article that was read before</source>
        <translation>Статья, прочитанная до этой</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;in</source>
        <translation>&amp;Увеличить хронологию</translation>
    </message>
    <message>
        <source>Zoom timeline &amp;out</source>
        <translation>У&amp;меньшить хронологию</translation>
    </message>
    <message>
        <source>&amp;Fit whole timeline</source>
        <translation>Хронология &amp;целиком</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Во весь &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Сбросить &amp;расположение</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Verify archive…</source>
        <translation>&amp;Проверить архив…</translation>
    </message>
    <message>
        <source>Check that nothing in the archive is lost or damaged</source>
        <translation>Проверить, что в архиве ничего не потеряно и не повреждено</translation>
    </message>
    <message>
        <source>&amp;Read again…</source>
        <translation>Пере&amp;читать…</translation>
    </message>
    <message>
        <source>See what today&apos;s rules would read differently</source>
        <translation>Посмотреть, что сегодняшние правила прочли бы иначе</translation>
    </message>
    <message>
        <source>&amp;Salvage into a new archive…</source>
        <translation>&amp;Спасти в новый архив…</translation>
    </message>
    <message>
        <source>Save what is left of a damaged archive</source>
        <translation>Сохранить то, что осталось от повреждённого архива</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>П&amp;алитра команд…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>How to &amp;search</source>
        <translation>Как &amp;искать</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Открыть папку &amp;журнала</translation>
    </message>
    <message>
        <source>&amp;About Customs Desk</source>
        <translation>&amp;О программе Customs Desk</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Type the name of a command…</source>
        <translation>Введите название команды…</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>about {date}</source>
        <translation>около {date}</translation>
    </message>
    <message>
        <source>{date}?</source>
        <translation>{date}?</translation>
    </message>
    <message>
        <source>on or after {date}</source>
        <translation>не ранее {date}</translation>
    </message>
    <message>
        <source>{date} or later</source>
        <translation>с {date}</translation>
    </message>
    <message>
        <source>on or before {date}</source>
        <translation>не позднее {date}</translation>
    </message>
    <message>
        <source>{date} or earlier</source>
        <translation>по {date}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>с {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
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
        <translation>дата неизвестна</translation>
    </message>
    <message>
        <source>{date}, year unknown</source>
        <translation>{date}, год неизвестен</translation>
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
        <translation>{year}-е</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>весна {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>лето {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>осень {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>зима {year}</translation>
    </message>
    <message>
        <source>first quarter of {year}</source>
        <translation>I квартал {year}</translation>
    </message>
    <message>
        <source>second quarter of {year}</source>
        <translation>II квартал {year}</translation>
    </message>
    <message>
        <source>third quarter of {year}</source>
        <translation>III квартал {year}</translation>
    </message>
    <message>
        <source>fourth quarter of {year}</source>
        <translation>IV квартал {year}</translation>
    </message>
    <message>
        <source>first half of {year}</source>
        <translation>I полугодие {year}</translation>
    </message>
    <message>
        <source>second half of {year}</source>
        <translation>II полугодие {year}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Язык изменится при следующем запуске.</translation>
    </message>
    <message>
        <source>A fault in the program: {fault}. Nothing was lost; the log file says more.</source>
        <translation>Сбой в программе: {fault}. Ничего не потеряно; подробности в журнале.</translation>
    </message>
</context>
<context>
    <name>DetailBar</name>
    <message>
        <source>Text tools</source>
        <translation>Инструменты текста</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>Choose what is marked</source>
        <translation>Выбрать, что помечать</translation>
    </message>
    <message>
        <source>Previous hit (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Next hit (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Show the original file, exactly as it came in</source>
        <translation>Показать исходный файл точно таким, каким он поступил</translation>
    </message>
    <message>
        <source>Hide what is not the article</source>
        <translation>Скрыть всё, что не статья</translation>
    </message>
    <message>
        <source>Menus, share buttons, notices, biographies</source>
        <translation>Меню, кнопки «Поделиться», уведомления, биографии</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Hits: {count}</source>
        <translation>Совпадений: {count}</translation>
    </message>
</context>
<context>
    <name>DetailStories</name>
    <message>
        <source>Taking the article out of its story</source>
        <translation>Статья исключается из сюжета</translation>
    </message>
</context>
<context>
    <name>DetailView</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>Text and fields</source>
        <translation>Текст и поля</translation>
    </message>
    <message>
        <source>Open or create an archive to read articles here.</source>
        <translation>Откройте или создайте архив, чтобы читать здесь статьи.</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Drop article files anywhere in the window.</source>
        <translation>Пока показывать нечего.
Перетащите файлы статей в любое место окна.</translation>
    </message>
    <message>
        <source>No article is chosen.
Click one in the list or on the timeline.</source>
        <translation>Статья не выбрана.
Щёлкните по ней в списке или на хронологии.</translation>
    </message>
    <message>
        <source>This article cannot be shown.
{reason}</source>
        <translation>Эту статью нельзя показать.
{reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected; this is the current one</source>
        <translation>
            <numerusform>Выбрана %n; показана текущая</numerusform>
            <numerusform>Выбрано %n; показана текущая</numerusform>
            <numerusform>Выбрано %n; показана текущая</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more (characters left: {count})</source>
        <translation>Показать ещё (осталось знаков: {count})</translation>
    </message>
    <message>
        <source>Correct {field}</source>
        <translation>Исправить: {field}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Show original…</source>
        <translation>Показать оригинал…</translation>
    </message>
    <message>
        <source>Go to its first mention</source>
        <translation>К первому упоминанию</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>What a drop will do</source>
        <translation>Что произойдёт, если отпустить</translation>
    </message>
    <message>
        <source>Import “{name}” into “{archive}”</source>
        <translation>Импортировать «{name}» в «{archive}»</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln file(s) and folder(s) into “{archive}”</source>
        <translation>
            <numerusform>Импортировать %Ln файл или папку в «{archive}»</numerusform>
            <numerusform>Импортировать %Ln файла и папки в «{archive}»</numerusform>
            <numerusform>Импортировать %Ln файлов и папок в «{archive}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Import this text as an article into “{archive}”</source>
        <translation>Импортировать этот текст как статью в «{archive}»</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Removing</source>
        <translation>Удаление</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) moved to the bin.</source>
        <translation>
            <numerusform>%Ln статья перемещена в корзину.</numerusform>
            <numerusform>%Ln статьи перемещены в корзину.</numerusform>
            <numerusform>%Ln статей перемещено в корзину.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Восстановление</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) restored.</source>
        <translation>
            <numerusform>%Ln статья восстановлена.</numerusform>
            <numerusform>%Ln статьи восстановлены.</numerusform>
            <numerusform>%Ln статей восстановлено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Undone: {action}</source>
        <translation>Отменено: {action}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Doing again</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Done again: {action}</source>
        <translation>Выполнено снова: {action}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln строка скопирована.</numerusform>
            <numerusform>%Ln строки скопированы.</numerusform>
            <numerusform>%Ln строк скопировано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) copied.</source>
        <translation>
            <numerusform>%Ln ссылка скопирована.</numerusform>
            <numerusform>%Ln ссылки скопированы.</numerusform>
            <numerusform>%Ln ссылок скопировано.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is not there any more; the original is in the archive.</source>
        <translation>Этой папки больше нет; оригинал хранится в архиве.</translation>
    </message>
    <message numerus="yes">
        <source>Too many rows to copy; export them instead (at most %Ln).</source>
        <translation>
            <numerusform>Слишком много строк для копирования; экспортируйте их (предел — %Ln).</numerusform>
            <numerusform>Слишком много строк для копирования; экспортируйте их (предел — %Ln).</numerusform>
            <numerusform>Слишком много строк для копирования; экспортируйте их (предел — %Ln).</numerusform>
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
        <translation>Windows, казахский и киргизский (KZ-1048)</translation>
    </message>
    <message>
        <source>Windows, Western (1252)</source>
        <translation>Windows, западноевропейская (1252)</translation>
    </message>
    <message>
        <source>Windows, Central European and Turkmen (1250)</source>
        <translation>Windows, центральноевропейская и туркменская (1250)</translation>
    </message>
    <message>
        <source>ISO, Central European and Turkmen (8859-2)</source>
        <translation>ISO, центральноевропейская и туркменская (8859-2)</translation>
    </message>
    <message>
        <source>Windows, Turkish (1254)</source>
        <translation>Windows, турецкая (1254)</translation>
    </message>
    <message>
        <source>Mac, Western</source>
        <translation>Mac, западноевропейская</translation>
    </message>
    <message>
        <source>as detected, wrong letters mended</source>
        <translation>как определено, неверные буквы исправлены</translation>
    </message>
</context>
<context>
    <name>EncodingDialog</name>
    <message>
        <source>Encoding of {name}</source>
        <translation>Кодировка: {name}</translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>Начало текста</translation>
    </message>
    <message>
        <source>The original stays as it is. Your corrections stay. This can be undone.</source>
        <translation>Оригинал останется как есть. Ваши исправления сохранятся. Это можно отменить.</translation>
    </message>
    <message>
        <source>&amp;Read it as:</source>
        <translation>&amp;Читать как:</translation>
    </message>
    <message>
        <source>As detected: {encoding}</source>
        <translation>Как определено: {encoding}</translation>
    </message>
    <message>
        <source>As detected, wrong letters mended</source>
        <translation>Как определено, неверные буквы исправлены</translation>
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
        <translation>Семинар или обучение</translation>
    </message>
    <message>
        <source>Exhibition</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Seizure</source>
        <translation>Изъятие</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Учения</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Годовщина</translation>
    </message>
    <message>
        <source>Accession to a convention</source>
        <translation>Присоединение к конвенции</translation>
    </message>
    <message>
        <source>Court case</source>
        <translation>Судебное дело</translation>
    </message>
    <message>
        <source>Election or vote</source>
        <translation>Выборы или голосование</translation>
    </message>
    <message>
        <source>Report or figures</source>
        <translation>Отчёт или данные</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>{count} participants</source>
        <translation>участников: {count}</translation>
    </message>
    <message>
        <source>Event: {date}</source>
        <translation>Событие: {date}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Sure.</source>
        <translation>Точно.</translation>
    </message>
    <message>
        <source>Almost sure.</source>
        <translation>Почти точно.</translation>
    </message>
    <message>
        <source>Likely, but look at it.</source>
        <translation>Вероятно, но стоит проверить.</translation>
    </message>
    <message>
        <source>A guess.</source>
        <translation>Догадка.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Participants: {count} ({words})</source>
        <translation>Участников: {count} ({words})</translation>
    </message>
    <message>
        <source>Named: {names}</source>
        <translation>Названы: {names}</translation>
    </message>
    <message>
        <source>Read from {words}</source>
        <translation>Прочитано из: {words}</translation>
    </message>
    <message>
        <source>Rule: {rule}.</source>
        <translation>Правило: {rule}.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Table for spreadsheets (CSV)</source>
        <translation>Таблица для Excel и других (CSV)</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Книга Excel (XLSX)</translation>
    </message>
    <message>
        <source>Records for programs (JSON Lines)</source>
        <translation>Записи для программ (JSON Lines)</translation>
    </message>
    <message>
        <source>References for Zotero or EndNote (RIS)</source>
        <translation>Ссылки для Zotero или EndNote (RIS)</translation>
    </message>
    <message>
        <source>Originals with checksums for keeping (BagIt)</source>
        <translation>Оригиналы с контрольными суммами для хранения (BagIt)</translation>
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
            <numerusform>Будет записана %Ln статья.</numerusform>
            <numerusform>Будут записаны %Ln статьи.</numerusform>
            <numerusform>Будет записано %Ln статей.</numerusform>
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
        <translation>Каждая с&amp;трока —</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>event in the texts</source>
        <translation>событие в текстах</translation>
    </message>
    <message>
        <source>name in the texts</source>
        <translation>имя в текстах</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>С&amp;толбцы</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>as in the list</source>
        <translation>как в списке</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>&amp;Mark as Unicode, so that Excel reads all letters</source>
        <translation>Пометить как &amp;Юникод, чтобы Excel прочёл все буквы</translation>
    </message>
    <message>
        <source>&amp;Headings in the language of the window</source>
        <translation>&amp;Заголовки на языке окна</translation>
    </message>
    <message>
        <source>The whole &amp;text of each article too</source>
        <translation>Также весь &amp;текст каждой статьи</translation>
    </message>
    <message>
        <source>Each &amp;article on one line</source>
        <translation>Каждая ст&amp;атья в одной строке</translation>
    </message>
    <message>
        <source>&amp;Protect cells that look like formulas</source>
        <translation>&amp;Защитить ячейки, похожие на формулы</translation>
    </message>
    <message>
        <source>A cell that begins with =, +, - or @ gets an apostrophe before it.</source>
        <translation>Ячейка, начинающаяся с =, +, - или @, получит перед ними апостроф.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>There is nothing to export.</source>
        <translation>Экспортировать нечего.</translation>
    </message>
    <message numerus="yes">
        <source>%n-articles</source>
        <translation>
            <numerusform>%n-статья</numerusform>
            <numerusform>%n-статьи</numerusform>
            <numerusform>%n-статей</numerusform>
        </translation>
    </message>
    <message>
        <source>events</source>
        <translation>события</translation>
    </message>
    <message>
        <source>names</source>
        <translation>имена</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Экспорт остановлен; файл не записан.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to “{name}”.</source>
        <translation>
            <numerusform>В «{name}» записана %Ln строка.</numerusform>
            <numerusform>В «{name}» записаны %Ln строки.</numerusform>
            <numerusform>В «{name}» записано %Ln строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) protected from being taken for formulas.</source>
        <translation>
            <numerusform>%Ln ячейка защищена от превращения в формулу.</numerusform>
            <numerusform>%Ln ячейки защищены от превращения в формулы.</numerusform>
            <numerusform>%Ln ячеек защищено от превращения в формулы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) cut to what a cell holds.</source>
        <translation>
            <numerusform>%Ln текст обрезан по размеру ячейки.</numerusform>
            <numerusform>%Ln текста обрезаны по размеру ячейки.</numerusform>
            <numerusform>%Ln текстов обрезано по размеру ячейки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Вид события</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>FacetDialog</name>
    <message>
        <source>Part of the name…</source>
        <translation>Часть имени…</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Часть имени</translation>
    </message>
</context>
<context>
    <name>FacetPane</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>Снять все фильтры</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
    <message numerus="yes">
        <source>Counted in the newest %Ln article(s) that were found.</source>
        <translation>
            <numerusform>Посчитано по %Ln новейшей найденной статье.</numerusform>
            <numerusform>Посчитано по %Ln новейшим найденным статьям.</numerusform>
            <numerusform>Посчитано по %Ln новейшим найденным статьям.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown year</source>
        <translation>год неизвестен</translation>
    </message>
    <message>
        <source>no author</source>
        <translation>без автора</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>без источника</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слов</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Back to what was read</source>
        <translation>Вернуть прочитанное</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>Empty: no date</source>
        <translation>Пусто: без даты</translation>
    </message>
    <message>
        <source>Not understood. Try 23.09.2019, 2019-09 or Sept 2019</source>
        <translation>Не понято. Попробуйте 23.09.2019, 2019-09 или сент. 2019</translation>
    </message>
    <message>
        <source>Understood: {date}</source>
        <translation>Понято: {date}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>{unknown} — {bounds}</source>
        <translation>{unknown} — {bounds}</translation>
    </message>
    <message>
        <source>Separate tags by commas; search for one as tag:name</source>
        <translation>Метки разделяйте запятыми; ищите так: tag:имя</translation>
    </message>
    <message>
        <source>Parts in {languages}</source>
        <translation>Части на других языках: {languages}</translation>
    </message>
    <message>
        <source>Made from the text: no title is printed</source>
        <translation>Составлено из текста: заголовок не напечатан</translation>
    </message>
    <message>
        <source>Set by you.</source>
        <translation>Задано вами.</translation>
    </message>
    <message>
        <source>Read from the text: {words}</source>
        <translation>Прочитано из текста: {words}</translation>
    </message>
    <message>
        <source>Set by you</source>
        <translation>Задано вами</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>The text does not say it.</source>
        <translation>В тексте этого нет.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Mentions in this article: {count}</source>
        <translation>Упоминаний в статье: {count}</translation>
    </message>
    <message>
        <source>Here as {words}</source>
        <translation>Здесь: {words}</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Получено из</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} байт</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Хеш-сумма</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Fields of the article</source>
        <translation>Поля статьи</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Events on the timeline</source>
        <translation>События на хронологии</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>Best match</source>
        <translation>По совпадению</translation>
    </message>
    <message>
        <source>The words in titles and names count most, then how often they stand.</source>
        <translation>Важнее всего слова в заголовках и именах, затем — как часто они стоят.</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>The latest published first.</source>
        <translation>Сначала опубликованные последними.</translation>
    </message>
    <message>
        <source>First:</source>
        <translation>Сначала:</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Past changes</source>
        <translation>Прошлые изменения</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What the change set</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>&amp;Reverse this change</source>
        <translation>&amp;Отменить это изменение</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Nothing has been changed in this archive yet.</source>
        <translation>В этом архиве ещё ничего не меняли.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln value(s) are listed.</source>
        <translation>
            <numerusform>Показано первое %Ln значение.</numerusform>
            <numerusform>Показаны первые %Ln значения.</numerusform>
            <numerusform>Показаны первые %Ln значений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Only files of this computer and text can be imported.</source>
        <translation>Импортировать можно только файлы этого компьютера и текст.</translation>
    </message>
    <message>
        <source>The clipboard holds neither files nor text.</source>
        <translation>В буфере обмена нет ни файлов, ни текста.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импорт файлов</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импорт папки</translation>
    </message>
    <message>
        <source>The sample articles are missing from this copy.</source>
        <translation>В этой копии программы нет примеров статей.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import everything that lies in “{folder}”?</source>
        <translation>Импортировать всё, что лежит в «{folder}»?</translation>
    </message>
    <message>
        <source>That may be very many files. It can be stopped at any time.</source>
        <translation>Файлов может быть очень много. Импорт можно остановить в любой момент.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln file(s). Import them all?</source>
        <translation>
            <numerusform>Здесь больше %Ln файла. Импортировать все?</numerusform>
            <numerusform>Здесь больше %Ln файлов. Импортировать все?</numerusform>
            <numerusform>Здесь больше %Ln файлов. Импортировать все?</numerusform>
        </translation>
    </message>
    <message>
        <source>That may take long. It can be stopped at any time, and undone.</source>
        <translation>Это может занять много времени. Импорт можно остановить в любой момент и отменить.</translation>
    </message>
    <message numerus="yes">
        <source>What you dropped holds %Ln link(s) to what lies elsewhere.</source>
        <translation>
            <numerusform>Среди перетащенного есть %Ln ссылка на то, что лежит в другом месте.</numerusform>
            <numerusform>Среди перетащенного есть %Ln ссылки на то, что лежит в другом месте.</numerusform>
            <numerusform>Среди перетащенного есть %Ln ссылок на то, что лежит в другом месте.</numerusform>
        </translation>
    </message>
    <message>
        <source>Links may lead to anything on this computer. Read what they lead to, too?</source>
        <translation>Ссылки могут вести к чему угодно на этом компьютере. Прочитать и то, на что они указывают?</translation>
    </message>
    <message>
        <source>&amp;Read them too</source>
        <translation>&amp;Прочитать и их</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>&amp;Не читать их</translation>
    </message>
    <message>
        <source>{summary}. The search was cleared to show them.</source>
        <translation>{summary}. Поиск сброшен, чтобы их показать.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln problem(s)</source>
        <translation>
            <numerusform>Показать %Ln проблему</numerusform>
            <numerusform>Показать %Ln проблемы</numerusform>
            <numerusform>Показать %Ln проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>добавлена %Ln</numerusform>
            <numerusform>добавлено %Ln</numerusform>
            <numerusform>добавлено %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already here</source>
        <translation>
            <numerusform>уже здесь: %Ln</numerusform>
            <numerusform>уже здесь: %Ln</numerusform>
            <numerusform>уже здесь: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln проблема</numerusform>
            <numerusform>%Ln проблемы</numerusform>
            <numerusform>%Ln проблем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with several articles</source>
        <translation>
            <numerusform>%Ln файл с несколькими статьями</numerusform>
            <numerusform>%Ln файла с несколькими статьями</numerusform>
            <numerusform>%Ln файлов с несколькими статьями</numerusform>
        </translation>
    </message>
    <message>
        <source>{summary}; {several}</source>
        <translation>{summary}; {several}</translation>
    </message>
    <message>
        <source>Stopped: {summary}</source>
        <translation>Остановлено: {summary}</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Не импортировано</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Back up archive</source>
        <translation>Резервная копия архива</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Создание резервной копии</translation>
    </message>
    <message>
        <source>Backed up to “{name}”.</source>
        <translation>Резервная копия: «{name}».</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить резервную копию</translation>
    </message>
    <message>
        <source>“{backup}” was restored.</source>
        <translation>Восстановлено: «{backup}».</translation>
    </message>
    <message>
        <source>What was there before is kept as “{name}”.</source>
        <translation>Прежний архив сохранён как «{name}».</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>Восстановление из копии</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Verifying was stopped; no damage was found so far.</source>
        <translation>Проверка остановлена; повреждений пока не найдено.</translation>
    </message>
    <message numerus="yes">
        <source>The archive is whole: %Ln article(s) checked.</source>
        <translation>
            <numerusform>Архив цел: проверена %Ln статья.</numerusform>
            <numerusform>Архив цел: проверены %Ln статьи.</numerusform>
            <numerusform>Архив цел: проверено %Ln статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Исправление</translation>
    </message>
    <message numerus="yes">
        <source>Repaired: %Ln damage(s). The archive is whole again.</source>
        <translation>
            <numerusform>Исправлено повреждений: %Ln. Архив снова цел.</numerusform>
            <numerusform>Исправлено повреждений: %Ln. Архив снова цел.</numerusform>
            <numerusform>Исправлено повреждений: %Ln. Архив снова цел.</numerusform>
        </translation>
    </message>
    <message>
        <source>salvaged</source>
        <translation>спасённый</translation>
    </message>
    <message>
        <source>Salvage into a new archive</source>
        <translation>Спасти в новый архив</translation>
    </message>
    <message>
        <source>Salvaging</source>
        <translation>Спасение</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) saved in this new archive.</source>
        <translation>
            <numerusform>В этом новом архиве спасена %Ln статья.</numerusform>
            <numerusform>В этом новом архиве спасены %Ln статьи.</numerusform>
            <numerusform>В этом новом архиве спасено %Ln статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of its text is left.</source>
        <translation>От текста ничего не осталось.</translation>
    </message>
    <message>
        <source>Its original is damaged; it was saved as far as it goes.</source>
        <translation>Оригинал повреждён; сохранено то, что уцелело.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Спасение</translation>
    </message>
    <message>
        <source>Past changes could not all be read; the newest are kept.</source>
        <translation>Не все прошлые изменения удалось прочитать; сохранены самые новые.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln past change(s) can no longer be undone.</source>
        <translation>
            <numerusform>%Ln прошлое изменение больше нельзя отменить.</numerusform>
            <numerusform>%Ln прошлых изменения больше нельзя отменить.</numerusform>
            <numerusform>%Ln прошлых изменений больше нельзя отменить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>Открыть архив</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be opened.</source>
        <translation>«{name}» повреждён и не открывается.</translation>
    </message>
    <message>
        <source>Restore a backup in its place, or save what is left of it into a new archive. The damaged file is kept either way.</source>
        <translation>Поставьте на его место резервную копию или сохраните то, что осталось, в новом архиве. Повреждённый файл в любом случае сохранится.</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Восстановить из &amp;копии…</translation>
    </message>
    <message>
        <source>&amp;Salvage…</source>
        <translation>&amp;Спасти…</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>Уничтожение</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %Ln article(s) for good?</source>
        <translation>
            <numerusform>Уничтожить %Ln статью насовсем?</numerusform>
            <numerusform>Уничтожить %Ln статьи насовсем?</numerusform>
            <numerusform>Уничтожить %Ln статей насовсем?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone: their words will be nowhere in the archive any more. Backups that were made before still hold them.</source>
        <translation>Это нельзя отменить: в архиве не останется ни слова этих статей. В прежних резервных копиях они есть.</translation>
    </message>
    <message>
        <source>&amp;Destroy</source>
        <translation>&amp;Уничтожить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) destroyed.</source>
        <translation>
            <numerusform>Уничтожена %Ln статья.</numerusform>
            <numerusform>Уничтожены %Ln статьи.</numerusform>
            <numerusform>Уничтожено %Ln статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroying</source>
        <translation>Уничтожение</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Press the new keys:</source>
        <translation>Нажмите новые клавиши:</translation>
    </message>
    <message>
        <source>“{command}” has these keys.</source>
        <translation>Эти клавиши у команды «{command}».</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Туркменский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Киргизский</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>не распознан</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Convention, programme or project</source>
        <translation>Конвенция, программа или проект</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Here: {words}</source>
        <translation>Здесь: {words}</translation>
    </message>
    <message>
        <source>Mentions in this article: {count}</source>
        <translation>Упоминаний в статье: {count}</translation>
    </message>
    <message>
        <source>Rule: {rule}.</source>
        <translation>Правило: {rule}.</translation>
    </message>
    <message>
        <source>A date whose year is not known</source>
        <translation>Дата, год которой неизвестен</translation>
    </message>
    <message>
        <source>Read from {words}</source>
        <translation>Прочитано из: {words}</translation>
    </message>
    <message>
        <source>The year is not printed here; it was inferred.</source>
        <translation>Год здесь не напечатан; он выведен.</translation>
    </message>
    <message>
        <source>On the timeline.</source>
        <translation>На хронологии.</translation>
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
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Search for “{name}”</source>
        <translation>Искать «{name}»</translation>
    </message>
    <message>
        <source>Copy this name</source>
        <translation>Копировать это имя</translation>
    </message>
    <message>
        <source>This is the same as…</source>
        <translation>Это то же, что…</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>Не имя</translation>
    </message>
    <message>
        <source>The year of this date is not known</source>
        <translation>Год этой даты неизвестен</translation>
    </message>
    <message>
        <source>Show {date} on the timeline</source>
        <translation>Показать {date} на хронологии</translation>
    </message>
    <message>
        <source>Copy this date</source>
        <translation>Копировать эту дату</translation>
    </message>
</context>
<context>
    <name>NameLabels</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Clear search and filters</source>
        <translation>Сбросить поиск и фильтры</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>No article matches “{words}” with these filters.</source>
        <translation>Нет статей по запросу «{words}» с этими фильтрами.</translation>
    </message>
    <message>
        <source>No article matches “{words}”.</source>
        <translation>Нет статей по запросу «{words}».</translation>
    </message>
    <message>
        <source>No article matches these filters.</source>
        <translation>Нет статей с этими фильтрами.</translation>
    </message>
    <message numerus="yes">
        <source>Without the filter {value} (%Ln found)</source>
        <translation>
            <numerusform>Без фильтра {value} (найдено: %Ln)</numerusform>
            <numerusform>Без фильтра {value} (найдено: %Ln)</numerusform>
            <numerusform>Без фильтра {value} (найдено: %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search for “{words}” (%Ln found)</source>
        <translation>
            <numerusform>Искать «{words}» (найдено: %Ln)</numerusform>
            <numerusform>Искать «{words}» (найдено: %Ln)</numerusform>
            <numerusform>Искать «{words}» (найдено: %Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the word “{word}” (%Ln found)</source>
        <translation>
            <numerusform>Без слова «{word}» (найдено: %Ln)</numerusform>
            <numerusform>Без слова «{word}» (найдено: %Ln)</numerusform>
            <numerusform>Без слова «{word}» (найдено: %Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Letters of this text were decoded wrongly before it came here.</source>
        <translation>Буквы этого текста были искажены ещё до импорта.</translation>
    </message>
    <message>
        <source>Read it mended</source>
        <translation>Прочитать исправленным</translation>
    </message>
    <message>
        <source>Split it</source>
        <translation>Разделить</translation>
    </message>
    <message numerus="yes">
        <source>This file seems to hold %Ln article(s).</source>
        <translation>
            <numerusform>Похоже, в этом файле %Ln статья.</numerusform>
            <numerusform>Похоже, в этом файле %Ln статьи.</numerusform>
            <numerusform>Похоже, в этом файле %Ln статей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>New archive</source>
        <translation>Новый архив</translation>
    </message>
    <message>
        <source>articles.desk</source>
        <translation>articles.desk</translation>
    </message>
    <message>
        <source>Open archive</source>
        <translation>Открыть архив</translation>
    </message>
    <message>
        <source>The folder “{folder}” could not be made: {reason}.</source>
        <translation>Не удалось создать папку «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>Something is still being done to this archive. Stop it first.</source>
        <translation>С этим архивом ещё идёт работа. Сначала остановите её.</translation>
    </message>
    <message>
        <source>This archive is read-only: it can be read but not changed.</source>
        <translation>Этот архив доступен только для чтения: изменить его нельзя.</translation>
    </message>
    <message>
        <source>Archives (*.desk)</source>
        <translation>Архивы (*.desk)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>OriginalDialog</name>
    <message>
        <source>Original of {name}</source>
        <translation>Оригинал: {name}</translation>
    </message>
    <message>
        <source>{size}, read as {encoding}. Checksum (SHA-256) {digest}</source>
        <translation>{size}, кодировка {encoding}. Контрольная сумма (SHA-256) {digest}</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Оригинал</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Байты</translation>
    </message>
    <message>
        <source>Under Bytes stand the first 65,536 of them. Save the original to see all.</source>
        <translation>Показаны первые 65 536 байт. Сохраните оригинал, чтобы увидеть всё.</translation>
    </message>
    <message>
        <source>Save original as…</source>
        <translation>Сохранить оригинал как…</translation>
    </message>
    <message>
        <source>Save original as</source>
        <translation>Сохранить оригинал как</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}. Choose another place.</source>
        <translation>Не удалось записать {file}: {reason}. Выберите другое место.</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
</context>
<context>
    <name>OwnNames</name>
    <message>
        <source>Changing names</source>
        <translation>Изменение имён</translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is as the rules read it again (%Ln article(s)).</source>
        <translation>
            <numerusform>«{name}» снова как прочли правила (статей: %Ln).</numerusform>
            <numerusform>«{name}» снова как прочли правила (статей: %Ln).</numerusform>
            <numerusform>«{name}» снова как прочли правила (статей: %Ln).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is the same as “{other}” now (%Ln article(s)).</source>
        <translation>
            <numerusform>«{name}» теперь то же, что «{other}» (статей: %Ln).</numerusform>
            <numerusform>«{name}» теперь то же, что «{other}» (статей: %Ln).</numerusform>
            <numerusform>«{name}» теперь то же, что «{other}» (статей: %Ln).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is not a name any more (%Ln article(s)).</source>
        <translation>
            <numerusform>«{name}» больше не имя (статей: %Ln).</numerusform>
            <numerusform>«{name}» больше не имя (статей: %Ln).</numerusform>
            <numerusform>«{name}» больше не имя (статей: %Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>OwnNamesDialog</name>
    <message>
        <source>Own names</source>
        <translation>Свои имена</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>As it is printed</source>
        <translation>Как в тексте</translation>
    </message>
    <message>
        <source>The name that counts</source>
        <translation>Имя, которое считается</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Забыть</translation>
    </message>
    <message>
        <source>New spellings are found in articles that are imported or read again later.</source>
        <translation>Новые написания находятся в статьях, которые импортируют или перечитывают позже.</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>не имя</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>User guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>About Customs Desk</source>
        <translation>О программе Customs Desk</translation>
    </message>
    <message>
        <source>Customs Desk {version}</source>
        <translation>Customs Desk {version}</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}. Free software under the MIT licence.</source>
        <translation>Python {python}, Qt {qt}. Свободная программа по лицензии MIT.</translation>
    </message>
    <message>
        <source>A desktop archive for customs news.</source>
        <translation>Настольный архив таможенных новостей.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Папка резервных копий</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print the article</source>
        <translation>Печать статьи</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>“{name}” could not be read because of a fault in the program. It was left out; the log file says more.</source>
        <translation>Из-за сбоя в программе не удалось прочитать «{name}». Файл пропущен; подробности в журнале.</translation>
    </message>
    <message>
        <source>“{name}” could not be opened: {reason}.</source>
        <translation>Не удалось открыть «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” is the archive itself. Choose another name for the backup.</source>
        <translation>«{name}» — сам архив. Выберите для резервной копии другое имя.</translation>
    </message>
    <message>
        <source>The folder “{folder}” for the backup is not there.</source>
        <translation>Папки «{folder}» для резервной копии нет.</translation>
    </message>
    <message>
        <source>The disk is full: there is no room for the backup “{name}”. An older backup there was left as it is.</source>
        <translation>Диск заполнен: для резервной копии «{name}» нет места. Прежняя копия там оставлена как есть.</translation>
    </message>
    <message>
        <source>The backup “{name}” cannot be written: its folder or disk does not allow it.</source>
        <translation>Записать резервную копию «{name}» нельзя: папка или диск не разрешают запись.</translation>
    </message>
    <message>
        <source>The backup “{name}” could not be written: the disk reported an error. An older backup there was left as it is. See that the drive is connected and has room.</source>
        <translation>Не удалось записать резервную копию «{name}»: диск сообщил об ошибке. Прежняя копия там оставлена как есть. Проверьте, что диск подключён и на нём есть место.</translation>
    </message>
    <message>
        <source>The backup was not made: the copy of the archive is not whole. Verify the archive to see what is damaged; the older backup was left as it is.</source>
        <translation>Резервная копия не создана: копия архива не цела. Проверьте архив, чтобы увидеть, что повреждено; прежняя копия оставлена как есть.</translation>
    </message>
    <message>
        <source>The folder “{folder}” for backups could not be made: {reason}. Choose another in the settings.</source>
        <translation>Не удалось создать папку «{folder}» для резервных копий: {reason}. Выберите в настройках другую.</translation>
    </message>
    <message>
        <source>There is no room for a backup in “{folder}”: {needed} MB are needed, {free} MB are free. Older backups were left as they are; make room, or choose another folder in the settings.</source>
        <translation>В папке «{folder}» нет места для резервной копии: нужно {needed} МБ, свободно {free} МБ. Прежние копии оставлены как есть; освободите место или выберите в настройках другую папку.</translation>
    </message>
    <message>
        <source>No backup was kept, as the archive is damaged: {damage} Older backups were left as they are. Verify the archive to see all that is damaged.</source>
        <translation>Резервная копия не сохранена, так как архив повреждён: {damage} Прежние копии оставлены как есть. Проверьте архив, чтобы увидеть все повреждения.</translation>
    </message>
    <message>
        <source>“{name}” is the archive itself, not a backup of it.</source>
        <translation>«{name}» — сам архив, а не его резервная копия.</translation>
    </message>
    <message>
        <source>The archive “{path}” cannot be read: {reason}.</source>
        <translation>Архив «{path}» не читается: {reason}.</translation>
    </message>
    <message>
        <source>Beside the archive “{name}” lies a journal, “{journal}”, that does not belong to it: the archive was probably replaced by hand after the program had been stopped. Nothing was changed. Move “{journal}” to another folder and open the archive again.</source>
        <translation>Рядом с архивом «{name}» лежит журнал «{journal}», который к нему не относится: вероятно, архив заменили вручную после того, как программа была прервана. Ничего не изменено. Переместите «{journal}» в другую папку и откройте архив снова.</translation>
    </message>
    <message>
        <source>This change is undone, or no longer in the list.</source>
        <translation>Это изменение уже отменено, или его больше нет в списке.</translation>
    </message>
    <message>
        <source>The archive “{name}” was written by an older version of Customs Desk and must be brought up to date, but cannot be written to. Copy it to a folder of your own.</source>
        <translation>Архив «{name}» записан более старой версией Customs Desk, и его нужно обновить, но записать в него нельзя. Скопируйте его в свою папку.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The archive “{path}” is not there. If it lies on a removable or network drive, connect the drive and open the archive again.</source>
        <translation>Архива «{path}» нет на месте. Если он лежит на съёмном или сетевом диске, подключите диск и откройте архив снова.</translation>
    </message>
    <message>
        <source>The archive “{path}” was moved, replaced or deleted while it was open. Nothing more is written. Open it again where it lies now, or restore a backup.</source>
        <translation>Архив «{path}» переместили, заменили или удалили, пока он был открыт. Больше ничего не записывается. Откройте его снова там, где он лежит теперь, или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>“{name}” is not a Customs Desk archive: it is no file.</source>
        <translation>«{name}» — не архив Customs Desk: это не файл.</translation>
    </message>
    <message>
        <source>“{name}” is not a Customs Desk archive: it is empty.</source>
        <translation>«{name}» — не архив Customs Desk: файл пуст.</translation>
    </message>
    <message>
        <source>“{name}” is not a Customs Desk archive: its content is not a database.</source>
        <translation>«{name}» — не архив Customs Desk: его содержимое — не база данных.</translation>
    </message>
    <message>
        <source>“{name}” is not a Customs Desk archive: it is a database of another program.</source>
        <translation>«{name}» — не архив Customs Desk: это база данных другой программы.</translation>
    </message>
    <message>
        <source>{what} It was left as it is. To take its text into an archive, import it instead.</source>
        <translation>{what} Всё оставлено как есть. Чтобы добавить его текст в архив, импортируйте его.</translation>
    </message>
    <message>
        <source>The archive “{name}” was written by a newer version of Customs Desk. It was left as it is; install the newer version to open it.</source>
        <translation>Архив «{name}» записан более новой версией Customs Desk. Он оставлен как есть; чтобы открыть его, установите более новую версию.</translation>
    </message>
    <message>
        <source>The archive “{name}” is read-only: its file, folder or disk does not allow writing. Copy it to a folder of your own to change it.</source>
        <translation>Архив «{name}» доступен только для чтения: файл, папка или диск не разрешают запись. Чтобы изменять его, скопируйте его в свою папку.</translation>
    </message>
    <message>
        <source>The archive “{name}” could not be used: {reason}.</source>
        <translation>Не удалось использовать архив «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>The disk that holds the archive “{name}” is full. What was being saved was left out as a whole; make room and do it again.</source>
        <translation>Диск, на котором лежит архив «{name}», заполнен. Из того, что сохранялось, не записано ничего; освободите место и повторите.</translation>
    </message>
    <message>
        <source>The archive “{name}” is in use by another program, which did not let go of it in time. Close it there, or wait, and try again.</source>
        <translation>Архив «{name}» занят другой программой, и она не освободила его вовремя. Закройте его там или подождите и попробуйте снова.</translation>
    </message>
    <message>
        <source>The disk that holds “{name}” reported an error. What was being saved was left out as a whole. See that the drive is connected and has room, and try again; if it happens again, copy the archive to another disk and verify it there.</source>
        <translation>Диск, на котором лежит «{name}», сообщил об ошибке. Из того, что сохранялось, не записано ничего. Проверьте, что диск подключён и на нём есть место, и попробуйте снова; если ошибка повторится, скопируйте архив на другой диск и проверьте его там.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged: parts of it cannot be read. Do not write to it; restore a backup, or save what can be saved into a new archive with “salvage”.</source>
        <translation>Архив «{name}» повреждён: часть его не читается. Ничего в него не записывайте; восстановите резервную копию или сохраните то, что можно, в новый архив командой «Спасти».</translation>
    </message>
    <message>
        <source>What is kept of article {article} is damaged. Verify the archive: it names what is touched, and mends what can be made again.</source>
        <translation>То, что хранится о статье № {article}, повреждено. Проверьте архив: проверка назовёт, что затронуто, и исправит то, что можно сделать заново.</translation>
    </message>
    <message>
        <source>The original of “{name}” is damaged: it is no longer what was imported. Take it from a backup.</source>
        <translation>Оригинал «{name}» повреждён: он уже не тот, что был импортирован. Возьмите его из резервной копии.</translation>
    </message>
    <message>
        <source>There is no article {article} here.</source>
        <translation>Статьи № {article} здесь нет.</translation>
    </message>
    <message>
        <source>Its result was changed again later.</source>
        <translation>Его результат позже снова изменялся.</translation>
    </message>
    <message>
        <source>“{title}” and {others} more were changed again later.</source>
        <translation>«{title}» и ещё {others} позже снова изменялись.</translation>
    </message>
    <message>
        <source>“{title}” was changed again later.</source>
        <translation>«{title}» позже снова изменялась.</translation>
    </message>
    <message>
        <source>The change that did so is no longer listed.</source>
        <translation>Изменения, которое это сделало, в списке уже нет.</translation>
    </message>
    <message>
        <source>Reverse “{change}” ({moment} UTC) first.</source>
        <translation>Сначала отмените «{change}» ({moment} UTC).</translation>
    </message>
    <message>
        <source>“{change}” cannot be reversed on its own: {what} {advice} Nothing was done.</source>
        <translation>«{change}» нельзя отменить отдельно: {what} {advice} Ничего не сделано.</translation>
    </message>
    <message>
        <source>There is nothing to reverse: all that “{change}” did is undone already.</source>
        <translation>Отменять нечего: всё, что сделано действием «{change}», уже отменено.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name.</source>
        <translation>«{name}» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is a saved search “{name}” already.</source>
        <translation>Сохранённый поиск «{name}» уже есть.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Сохранённому поиску нужно название.</translation>
    </message>
    <message>
        <source>The articles are destroyed, but another program has “{name}” open, so their words may still lie in its journal. Close it there, then close the archive here.</source>
        <translation>Статьи уничтожены, но архив «{name}» открыт и в другой программе, поэтому их слова могут ещё оставаться в журнале его базы данных. Закройте архив там, а затем здесь.</translation>
    </message>
    <message>
        <source>An archive holds {most} articles at most. Begin another one for those to come.</source>
        <translation>В архиве может быть не больше {most} статей. Для следующих начните новый архив.</translation>
    </message>
    <message>
        <source>A part of the database cannot be read to the end: {reason}.</source>
        <translation>Часть базы данных не читается до конца: {reason}.</translation>
    </message>
    <message>
        <source>The database&apos;s structure is damaged: {reason}.</source>
        <translation>Структура базы данных повреждена: {reason}.</translation>
    </message>
    <message>
        <source>Row {row} of “{table}” points to a missing row of “{parent}”.</source>
        <translation>Строка {row} таблицы «{table}» указывает на отсутствующую строку таблицы «{parent}».</translation>
    </message>
    <message>
        <source>The original of “{title}” is missing.</source>
        <translation>Оригинал статьи «{title}» отсутствует.</translation>
    </message>
    <message>
        <source>What was read from “{title}” is missing.</source>
        <translation>Прочитанное из статьи «{title}» отсутствует.</translation>
    </message>
    <message>
        <source>The versions of story {story} are not in order.</source>
        <translation>Версии сюжета № {story} не в порядке.</translation>
    </message>
    <message>
        <source>Article {article} cannot be read: {reason}.</source>
        <translation>Статья № {article} не читается: {reason}.</translation>
    </message>
    <message>
        <source>Article {article} is damaged: {reason}.</source>
        <translation>Статья № {article} повреждена: {reason}.</translation>
    </message>
    <message>
        <source>The original of “{title}” ({name}) is no longer what was imported.</source>
        <translation>Оригинал статьи «{title}» ({name}) уже не тот, что был импортирован.</translation>
    </message>
    <message>
        <source>What was read from “{title}” is damaged: {reason}.</source>
        <translation>Прочитанное из статьи «{title}» повреждено: {reason}.</translation>
    </message>
    <message>
        <source>Values of “{title}” are damaged: {columns}.</source>
        <translation>Значения статьи «{title}» повреждены: {columns}.</translation>
    </message>
    <message>
        <source>“{change}” of {made} UTC can no longer be undone: {reason}.</source>
        <translation>«{change}» ({made} UTC) больше нельзя отменить: {reason}.</translation>
    </message>
    <message>
        <source>The articles counted for {field} “{value}” are not those that have it. The counts can be made again.</source>
        <translation>Статьи, посчитанные для поля {field} со значением «{value}», — не те, у которых оно есть. Подсчёт можно сделать заново.</translation>
    </message>
    <message>
        <source>The index of beginnings of words does not fit the texts. It can be built again.</source>
        <translation>Индекс начал слов не соответствует текстам. Его можно построить заново.</translation>
    </message>
    <message>
        <source>The full-text index does not fit the texts: {reason}. It can be built again.</source>
        <translation>Полнотекстовый индекс не соответствует текстам: {reason}. Его можно построить заново.</translation>
    </message>
    <message>
        <source>The full-text index does not hold each article once: {there} of {all}.</source>
        <translation>В полнотекстовом индексе не каждая статья стоит ровно один раз: {there} из {all}.</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name for the bag.</source>
        <translation>«{name}» уже есть. Выберите для пакета другое имя.</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Give the name of a file in it.</source>
        <translation>«{path}» — папка. Укажите имя файла в ней.</translation>
    </message>
    <message>
        <source>The disk is full: “{name}” was not written.</source>
        <translation>Диск заполнен: файл «{name}» не записан.</translation>
    </message>
    <message>
        <source>The folder “{folder}” is not there. Choose another one.</source>
        <translation>Папки «{folder}» нет. Выберите другую.</translation>
    </message>
    <message>
        <source>“{name}” is locked, perhaps because it is open in a spreadsheet. Close it there, or choose another name such as “{other}”.</source>
        <translation>Файл «{name}» заблокирован: возможно, он открыт в Excel или другой программе таблиц. Закройте его там или выберите другое имя, например «{other}».</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be written to. Choose another one.</source>
        <translation>В папку «{folder}» нельзя записывать. Выберите другую.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}.</source>
        <translation>Файл «{name}» не записан: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” was not written: an Excel sheet holds {most} rows at most. Choose fewer articles, or CSV.</source>
        <translation>Файл «{name}» не записан: на листе Excel помещается не больше {most} строк. Выберите меньше статей или формат CSV.</translation>
    </message>
    <message>
        <source>“{name}” is a pipe, not a text.</source>
        <translation>«{name}» — канал, а не текст.</translation>
    </message>
    <message>
        <source>“{name}” is a socket, not a text.</source>
        <translation>«{name}» — сокет, а не текст.</translation>
    </message>
    <message>
        <source>“{name}” is a device, not a text.</source>
        <translation>«{name}» — устройство, а не текст.</translation>
    </message>
    <message>
        <source>“{name}” is no ordinary file, not a text.</source>
        <translation>«{name}» — не обычный файл и не текст.</translation>
    </message>
    <message>
        <source>“{name}” is a ZIP archive of files, not one text. Unpack it first.</source>
        <translation>«{name}» — архив ZIP с файлами, а не один текст. Сначала распакуйте его.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <translation>В файле «{name}» нет текста.</translation>
    </message>
    <message>
        <source>“{name}” is {kind}, not a text. Save its words as text first.</source>
        <translation>«{name}» — {kind}, а не текст. Сначала сохраните слова из него как текст.</translation>
    </message>
    <message>
        <source>“{name}” is no {kind} file: it does not begin like one.</source>
        <translation>«{name}» — не файл {kind}: такие файлы начинаются иначе.</translation>
    </message>
    <message>
        <source>“{name}” is an archive with no files in it.</source>
        <translation>«{name}» — архив, в котором нет файлов.</translation>
    </message>
    <message>
        <source>“{name}” is an archive within an archive. Unpack it first.</source>
        <translation>«{name}» — архив внутри архива. Сначала распакуйте его.</translation>
    </message>
    <message>
        <source>“{name}” is empty (0 bytes).</source>
        <translation>Файл «{name}» пуст (0 байт).</translation>
    </message>
    <message>
        <source>“{name}” holds nothing but white space.</source>
        <translation>В файле «{name}» нет ничего, кроме пробелов и пустых строк.</translation>
    </message>
    <message>
        <source>“{name}” holds nothing but zeros.</source>
        <translation>В файле «{name}» нет ничего, кроме нулей.</translation>
    </message>
    <message>
        <source>“{name}” is no valid file name.</source>
        <translation>«{name}» — недопустимое имя файла.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program while it was read. Try again later.</source>
        <translation>Файл «{name}» изменила другая программа, пока он читался. Попробуйте позже.</translation>
    </message>
    <message>
        <source>“{name}” is a folder, not a file.</source>
        <translation>«{name}» — папка, а не файл.</translation>
    </message>
    <message>
        <source>“{name}” is a link to “{target}”, which is not there.</source>
        <translation>«{name}» — ссылка на «{target}», но там ничего нет.</translation>
    </message>
    <message>
        <source>“{name}” is a link to “{target}”, outside what you dropped. Drop that file itself to take it.</source>
        <translation>«{name}» — ссылка на «{target}», за пределами того, что вы перетащили. Чтобы добавить этот файл, перетащите сам файл.</translation>
    </message>
    <message>
        <source>“{name}” is too large: {size} MB; the limit is {limit} MB. Split it, or save its words as plain text.</source>
        <translation>Файл «{name}» слишком большой: {size} МБ; предел — {limit} МБ. Разделите его или сохраните слова из него как простой текст.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}.</source>
        <translation>Не удалось прочитать «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened: you have no permission. Ask its owner for it.</source>
        <translation>Открыть «{name}» нельзя: у вас нет разрешения. Попросите его у владельца.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more. Was it moved, or a drive taken out?</source>
        <translation>«{name}» больше нет на месте. Возможно, его переместили или отключили диск?</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads in a circle.</source>
        <translation>«{name}» — ссылка, которая ведёт по кругу.</translation>
    </message>
    <message>
        <source>“{name}” has a name too long for this system.</source>
        <translation>Имя «{name}» слишком длинное для этой системы.</translation>
    </message>
    <message>
        <source>“{name}” is a mail with parts nested too deep.</source>
        <translation>«{name}» — электронное письмо, части которого вложены слишком глубоко.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged mail ({fault}).</source>
        <translation>«{name}» — повреждённое электронное письмо ({fault}).</translation>
    </message>
    <message>
        <source>“{name}” is a mail without a readable text.</source>
        <translation>«{name}» — электронное письмо без читаемого текста.</translation>
    </message>
    <message>
        <source>“{name}” is an Office file without a text (a table or slides?). Save it as text.</source>
        <translation>«{name}» — файл Office без текста (таблица или слайды?). Сохраните его как текст.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged OpenDocument text.</source>
        <translation>«{name}» — повреждённый текст OpenDocument.</translation>
    </message>
    <message>
        <source>“{name}” holds a document type declaration, which may be a trap; it was not read.</source>
        <translation>В файле «{name}» есть объявление типа документа, а оно может быть ловушкой; файл не прочитан.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged document: its XML is broken.</source>
        <translation>«{name}» — повреждённый документ: его разметка XML нарушена.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of pages and no text. Read it with an OCR program first.</source>
        <translation>В файле «{name}» есть изображения страниц, но нет текста. Сначала распознайте его программой OCR.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one first.</source>
        <translation>Файл «{name}» защищён паролем. Сначала сохраните его без пароля.</translation>
    </message>
    <message>
        <source>“{name}” is a PDF document with more text than fits.</source>
        <translation>«{name}» — документ PDF, в котором больше текста, чем помещается.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged PDF document.</source>
        <translation>«{name}» — повреждённый документ PDF.</translation>
    </message>
    <message>
        <source>“{name}” is not a text: it holds bytes that no text does.</source>
        <translation>«{name}» — не текст: в нём есть байты, которых в тексте не бывает.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged RTF document ({fault}).</source>
        <translation>«{name}» — повреждённый документ RTF ({fault}).</translation>
    </message>
    <message>
        <source>“{name}” is a damaged ZIP archive.</source>
        <translation>«{name}» — повреждённый архив ZIP.</translation>
    </message>
    <message>
        <source>“{name}” holds too many files: {count}; the limit is {limit}.</source>
        <translation>В «{name}» слишком много файлов: {count}; предел — {limit}.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {limit} MB, the limit.</source>
        <translation>После распаковки «{name}» превышает предел: {limit} МБ.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it first.</source>
        <translation>Файл «{name}» защищён паролем. Сначала распакуйте его.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than it holds; it may be a trap.</source>
        <translation>При распаковке «{name}» получилось бы намного больше, чем в нём хранится; это может быть ловушка.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: its checksum is wrong or it is cut off.</source>
        <translation>Файл «{name}» повреждён: контрольная сумма неверна или файл обрезан.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that is not known here.</source>
        <translation>Файл «{name}» упакован способом, который здесь неизвестен.</translation>
    </message>
    <message>
        <source>“{name}” would unpack to far more than it says; it may be a trap.</source>
        <translation>При распаковке «{name}» получилось бы намного больше, чем в нём указано; это может быть ловушка.</translation>
    </message>
    <message>
        <source>“{name}” has a name that leads out of the archive; it was left out.</source>
        <translation>Имя «{name}» ведёт за пределы архива; файл пропущен.</translation>
    </message>
    <message>
        <source>“{name}” is a link, not a file; it was left out.</source>
        <translation>«{name}» — ссылка, а не файл; она пропущена.</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>изображение PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>изображение JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>изображение GIF</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>изображение TIFF</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <translation>изображение WebP</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <translation>изображение HEIC</translation>
    </message>
    <message>
        <source>a video or sound file</source>
        <translation>видеофайл или звуковой файл</translation>
    </message>
    <message>
        <source>a video file</source>
        <translation>видеофайл</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>звуковой файл</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>an old Office document (.doc, .xls or .ppt)</source>
        <translation>старый документ Office (.doc, .xls или .ppt)</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>архив gzip</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>архив bzip2</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>архив xz</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>архив 7z</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>архив RAR</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>архив Zstandard</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>архив tar</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>шрифт</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>архив ZIP</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>документ RTF</translation>
    </message>
    <message>
        <source>“{name}” took longer than {seconds} seconds to read and was left.</source>
        <translation>Чтение «{name}» заняло больше {seconds} секунд; файл пропущен.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: it is damaged or needs too much memory.</source>
        <translation>Не удалось прочитать «{name}»: файл повреждён или требует слишком много памяти.</translation>
    </message>
    <message>
        <source>“{name}” needs more memory to read than is allowed.</source>
        <translation>Чтобы прочитать «{name}», нужно больше памяти, чем разрешено.</translation>
    </message>
    <message>
        <source>“{name}” says itself how its letters are written; no encoding can be chosen for it.</source>
        <translation>Файл «{name}» сам говорит, как записаны его буквы; выбрать для него кодировку нельзя.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message numerus="yes">
        <source>%Ln problem(s). Everything else was done.</source>
        <translation>
            <numerusform>%Ln проблема. Всё остальное выполнено.</numerusform>
            <numerusform>%Ln проблемы. Всё остальное выполнено.</numerusform>
            <numerusform>%Ln проблем. Всё остальное выполнено.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Копировать всё</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed; all of them are copied.</source>
        <translation>
            <numerusform>Показано первое %Ln; копируются все.</numerusform>
            <numerusform>Показаны первые %Ln; копируются все.</numerusform>
            <numerusform>Показаны первые %Ln; копируются все.</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>“{words}” in the metadata of the page</source>
        <translation>«{words}» в метаданных страницы</translation>
    </message>
    <message>
        <source>“{words}” in the stamp at the head of the file</source>
        <translation>«{words}» в отметке в начале файла</translation>
    </message>
    <message>
        <source>“{words}” in the line that says when it was published</source>
        <translation>«{words}» в строке о публикации</translation>
    </message>
    <message>
        <source>“{words}” in the line near the title</source>
        <translation>«{words}» в строке рядом с заголовком</translation>
    </message>
    <message>
        <source>“{words}” in the dateline</source>
        <translation>«{words}» в строке места и даты</translation>
    </message>
    <message>
        <source>“{words}” in the sign-off</source>
        <translation>«{words}» в подписи</translation>
    </message>
    <message>
        <source>“{words}” in the brackets behind the title</source>
        <translation>«{words}» в скобках после заголовка</translation>
    </message>
    <message>
        <source>“{words}” in the opening words</source>
        <translation>«{words}» в первых словах</translation>
    </message>
    <message>
        <source>“{words}” in the line that says when it was changed</source>
        <translation>«{words}» в строке об изменении</translation>
    </message>
    <message>
        <source>{place}.</source>
        <translation>{place}.</translation>
    </message>
    <message>
        <source>{place} and {other} agree.</source>
        <translation>{place} и {other} совпадают.</translation>
    </message>
    <message>
        <source>{place}; but {other} is another day.</source>
        <translation>{place}; но {other} — другой день.</translation>
    </message>
    <message>
        <source>{place} gives the day; nothing in the text tells the year.</source>
        <translation>{place} называет день; год в тексте ничем не указан.</translation>
    </message>
    <message>
        <source>{place} gives no year. {reason}</source>
        <translation>{place} не называет года. {reason}</translation>
    </message>
    <message>
        <source>The text names no day of publication.</source>
        <translation>В тексте нет дня публикации.</translation>
    </message>
    <message>
        <source>The text names no day of publication; it tells of “{words}”, so it appeared on or after {day}.</source>
        <translation>В тексте нет дня публикации; в нём говорится о «{words}», значит, он вышел не ранее {day}.</translation>
    </message>
    <message>
        <source>The text names no day of publication; it tells of “{words}”, so it appeared in or after {year}.</source>
        <translation>В тексте нет дня публикации; в нём говорится о «{words}», значит, он вышел не ранее {year} года.</translation>
    </message>
    <message>
        <source>The day was given by a person.</source>
        <translation>День задан человеком.</translation>
    </message>
    <message>
        <source>The year is that of “{words}” in the text, the same day.</source>
        <translation>Год взят из «{words}» в тексте, тот же день.</translation>
    </message>
    <message numerus="yes">
        <source>The year is that of “{words}” in the text, %n day(s) before.</source>
        <translation>
            <numerusform>Год взят из «{words}» в тексте, на %n день раньше.</numerusform>
            <numerusform>Год взят из «{words}» в тексте, на %n дня раньше.</numerusform>
            <numerusform>Год взят из «{words}» в тексте, на %n дней раньше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The year is that of “{words}” in the text, %n day(s) after.</source>
        <translation>
            <numerusform>Год взят из «{words}» в тексте, на %n день позже.</numerusform>
            <numerusform>Год взят из «{words}» в тексте, на %n дня позже.</numerusform>
            <numerusform>Год взят из «{words}» в тексте, на %n дней позже.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day has this weekday in {year}; the text names {newest}.</source>
        <translation>Этот день недели бывает в {year} году; в тексте назван {newest}.</translation>
    </message>
    <message>
        <source>The text tells of a weekday that fits {year}; its newest date is “{words}”.</source>
        <translation>День недели в тексте подходит к {year} году; самая поздняя дата в нём — «{words}».</translation>
    </message>
    <message>
        <source>The first such day on or after “{words}”, the newest date in the text.</source>
        <translation>Первый такой день начиная с «{words}», самой поздней даты текста.</translation>
    </message>
    <message>
        <source>The text gives no better hint than its newest year, “{words}”.</source>
        <translation>В тексте нет лучшей подсказки, чем его последний год «{words}».</translation>
    </message>
    <message>
        <source>Counted from {day}.</source>
        <translation>Отсчитано от {day}.</translation>
    </message>
    <message>
        <source>The year is counted from {day}.</source>
        <translation>Год отсчитан от {day}.</translation>
    </message>
    <message>
        <source>The year is counted from “{words}” in the text.</source>
        <translation>Год отсчитан от «{words}» в тексте.</translation>
    </message>
    <message>
        <source>The year is the one that fits {day}.</source>
        <translation>Год тот, что подходит к {day}.</translation>
    </message>
    <message>
        <source>No year is printed; it follows from “{words}” in the text.</source>
        <translation>Год не напечатан; он следует из «{words}» в тексте.</translation>
    </message>
    <message>
        <source>The text does not say it; the metadata of the page do.</source>
        <translation>В тексте этого нет; это есть в метаданных страницы.</translation>
    </message>
    <message>
        <source>No title is printed; this is the beginning of the text.</source>
        <translation>Заголовок не напечатан; это начало текста.</translation>
    </message>
</context>
<context>
    <name>Recoding</name>
    <message>
        <source>This file says itself how its letters are written; it needs no encoding.</source>
        <translation>Этот файл сам говорит, как записаны его буквы; кодировка ему не нужна.</translation>
    </message>
    <message>
        <source>Reading in another encoding</source>
        <translation>Чтение в другой кодировке</translation>
    </message>
    <message>
        <source>Read again in another encoding.</source>
        <translation>Прочитано в другой кодировке.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Nothing changed: the text reads the same.</source>
        <translation>Ничего не изменилось: текст читается так же.</translation>
    </message>
</context>
<context>
    <name>RereadingDialog</name>
    <message>
        <source>Read again</source>
        <translation>Перечитать</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Read %Ln article(s) again</source>
        <translation>
            <numerusform>&amp;Перечитать %Ln статью</numerusform>
            <numerusform>&amp;Перечитать %Ln статьи</numerusform>
            <numerusform>&amp;Перечитать %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>What you corrected stays. It can be undone.</source>
        <translation>Ваши исправления сохранятся. Это можно отменить.</translation>
    </message>
    <message numerus="yes">
        <source>{changed} of %Ln article(s) would change.</source>
        <translation>
            <numerusform>Изменится {changed} из %Ln статьи.</numerusform>
            <numerusform>Изменится {changed} из %Ln статей.</numerusform>
            <numerusform>Изменится {changed} из %Ln статей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SameNameDialog</name>
    <message>
        <source>The same as…</source>
        <translation>То же, что…</translation>
    </message>
    <message>
        <source>{kind} “{name}” is the same as:</source>
        <translation>{kind} «{name}» — то же, что:</translation>
    </message>
    <message>
        <source>The name that counts</source>
        <translation>Имя, которое считается</translation>
    </message>
    <message>
        <source>All articles show this name from now on. It can be undone.</source>
        <translation>Отныне все статьи показывают это имя. Это можно отменить.</translation>
    </message>
</context>
<context>
    <name>SavedSearchPane</name>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Переименовать…</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>SavedSearching</name>
    <message>
        <source>Search or filter first: there is nothing to save.</source>
        <translation>Сначала задайте поиск или фильтр: сохранять пока нечего.</translation>
    </message>
    <message>
        <source>The search is saved as “{name}”.</source>
        <translation>Поиск сохранён под именем «{name}».</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Сохранить поиск</translation>
    </message>
    <message>
        <source>The search is called “{name}” now.</source>
        <translation>Поиск теперь называется «{name}».</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Переименовать поиск</translation>
    </message>
    <message>
        <source>The search “{name}” is no longer kept.</source>
        <translation>Поиск «{name}» больше не хранится.</translation>
    </message>
    <message>
        <source>Name of the search:</source>
        <translation>Название поиска:</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Saving the search</source>
        <translation>Сохранение поиска</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Both words, each in any form</source>
        <translation>Оба слова, каждое в любой форме</translation>
    </message>
    <message>
        <source>These words side by side, as written</source>
        <translation>Эти слова рядом, как написано</translation>
    </message>
    <message>
        <source>Either word</source>
        <translation>Любое из слов</translation>
    </message>
    <message>
        <source>Articles without the word</source>
        <translation>Статьи без этого слова</translation>
    </message>
    <message>
        <source>Words that begin so</source>
        <translation>Слова, которые так начинаются</translation>
    </message>
    <message>
        <source>With at most so many words between them; 10 if not said</source>
        <translation>Между ними не больше стольких слов; если не сказано, 10</translation>
    </message>
    <message>
        <source>Brackets group</source>
        <translation>Скобки объединяют</translation>
    </message>
    <message>
        <source>Only this form, in this script</source>
        <translation>Только эта форма, в этом письме</translation>
    </message>
    <message>
        <source>Only these letters, capitals and all</source>
        <translation>Только эти буквы, заглавные тоже</translation>
    </message>
    <message>
        <source>A word of one field</source>
        <translation>Слово одного поля</translation>
    </message>
    <message>
        <source>Words with blanks in one field</source>
        <translation>Слова с пробелами в одном поле</translation>
    </message>
    <message>
        <source>Articles without this in a field</source>
        <translation>Статьи, где этого в поле нет</translation>
    </message>
    <message>
        <source>From the one to the other</source>
        <translation>От одного до другого</translation>
    </message>
    <message>
        <source>After it; with &lt; before it</source>
        <translation>После этого; с &lt; до этого</translation>
    </message>
    <message>
        <source>A date in words</source>
        <translation>Дата словами</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>Слова заголовка</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Кто опубликовал</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Кто написал</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Язык статьи</translation>
    </message>
    <message>
        <source>A place in it, or where it was filed</source>
        <translation>Место в статье или место, откуда она передана</translation>
    </message>
    <message>
        <source>A person in it</source>
        <translation>Человек в статье</translation>
    </message>
    <message>
        <source>An organisation in it</source>
        <translation>Организация в статье</translation>
    </message>
    <message>
        <source>A convention, law or programme in it</source>
        <translation>Конвенция, закон или программа в статье</translation>
    </message>
    <message>
        <source>Kind of an event in it</source>
        <translation>Вид события в статье</translation>
    </message>
    <message>
        <source>Published on a day, in a month, year or span</source>
        <translation>Опубликовано в этот день, месяц, год или промежуток</translation>
    </message>
    <message>
        <source>Tells of something in a span</source>
        <translation>Рассказывает о событии этого времени</translation>
    </message>
    <message>
        <source>A tag that people gave it</source>
        <translation>Метка, которую поставили люди</translation>
    </message>
    <message>
        <source>Words of a note on it</source>
        <translation>Слова заметки к статье</translation>
    </message>
    <message>
        <source>Taken in during a span</source>
        <translation>Добавлено за это время</translation>
    </message>
    <message>
        <source>Length in words</source>
        <translation>Длина в словах</translation>
    </message>
    <message>
        <source>Part of the file name</source>
        <translation>Часть имени файла</translation>
    </message>
    <message>
        <source>Shares its rare words with an article, by its number</source>
        <translation>Те же редкие слова, что у статьи с этим номером</translation>
    </message>
    <message>
        <source>A mark of the article</source>
        <translation>Признак статьи</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search articles…</source>
        <translation>Поиск статей…</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Поиск статей</translation>
    </message>
    <message>
        <source>Words are found in all their forms and spellings.</source>
        <translation>Слова находятся во всех формах и написаниях.</translation>
    </message>
    <message>
        <source>“…” a phrase, -word without it, word* its beginning, A OR B either.</source>
        <translation>«…» фраза, -слово — без него, слово* — начало, A OR B — любое из двух.</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>Прежние запросы</translation>
    </message>
    <message>
        <source>Earlier searches (Ctrl+Down)</source>
        <translation>Прежние запросы (Ctrl+Вниз)</translation>
    </message>
    <message>
        <source>Exactly as typed</source>
        <translation>Точно как набрано</translation>
    </message>
    <message>
        <source>Only this form, in this script. For one word, type = before it.</source>
        <translation>Только эта форма, в этом письме. Для одного слова наберите перед ним =.</translation>
    </message>
    <message>
        <source>No earlier searches</source>
        <translation>Прежних запросов нет</translation>
    </message>
    <message>
        <source>Forget earlier searches</source>
        <translation>Забыть прежние запросы</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Как искать</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Как искать</translation>
    </message>
    <message>
        <source>All words must be there, in any form and spelling: case, accents, ё and е, Latin and Cyrillic make no difference.</source>
        <translation>Должны быть все слова, в любой форме и любом написании: регистр, диакритика, ё и е, латиница и кириллица не важны.</translation>
    </message>
    <message>
        <source>You type</source>
        <translation>Вы набираете</translation>
    </message>
    <message>
        <source>It finds</source>
        <translation>Находится</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>Что просматривается</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Open the last archive at the start</source>
        <translation>Открывать при запуске последний архив</translation>
    </message>
    <message>
        <source>Keep the search and filters from one start to the next</source>
        <translation>Сохранять поиск и фильтры между запусками</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Only when I ask for it</source>
        <translation>Только когда я прошу</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Каждый день</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Whenever the program is closed</source>
        <translation>При каждом закрытии программы</translation>
    </message>
    <message>
        <source>Backups to keep</source>
        <translation>Сколько копий хранить</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Папка резервных копий</translation>
    </message>
    <message>
        <source>Changes can be undone</source>
        <translation>Изменения можно отменить</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>В течение года</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>В течение трёх месяцев</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>В течение месяца</translation>
    </message>
    <message>
        <source>Room for undone and past changes</source>
        <translation>Место для отменённых и прошлых изменений</translation>
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
        <translation>Сколько потребуется</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Double-click a command, or press Enter on it, to change its keys.</source>
        <translation>Дважды щёлкните команду или нажмите на ней Enter, чтобы изменить клавиши.</translation>
    </message>
    <message>
        <source>Open the article (in the list)</source>
        <translation>Открыть статью (в списке)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to the list (in the detail view)</source>
        <translation>Назад к списку (в статье)</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Next and previous article (in the detail view)</source>
        <translation>Следующая и предыдущая статья (в статье)</translation>
    </message>
    <message>
        <source>Into the results (in the search field)</source>
        <translation>К результатам (в поле поиска)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
</context>
<context>
    <name>Splitting</name>
    <message>
        <source>Splitting</source>
        <translation>Разделение</translation>
    </message>
    <message>
        <source>This file seems to hold one article only.</source>
        <translation>Похоже, в этом файле только одна статья.</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln article(s). The whole lies in the bin.</source>
        <translation>
            <numerusform>Разделено на %Ln статью. Целое лежит в корзине.</numerusform>
            <numerusform>Разделено на %Ln статьи. Целое лежит в корзине.</numerusform>
            <numerusform>Разделено на %Ln статей. Целое лежит в корзине.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
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
            <numerusform>Выбрано {selected} из %Ln</numerusform>
            <numerusform>Выбрано {selected} из %Ln</numerusform>
            <numerusform>Выбрано {selected} из %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{found} of %Ln article(s)</source>
        <translation>
            <numerusform>{found} из %Ln статьи</numerusform>
            <numerusform>{found} из %Ln статей</numerusform>
            <numerusform>{found} из %Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) in the bin</source>
        <translation>
            <numerusform>%Ln статья в корзине</numerusform>
            <numerusform>%Ln статьи в корзине</numerusform>
            <numerusform>%Ln статей в корзине</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: {action}</source>
        <translation>&amp;Отменить: {action}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo: {action}</source>
        <translation>&amp;Повторить: {action}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Counts</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Последнее сообщение</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Stop the work under way</source>
        <translation>Остановить текущую работу</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Останавливается…</translation>
    </message>
    <message>
        <source>{title}: {done} of {total}</source>
        <translation>{title}: {done} из {total}</translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} в секунду</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>осталось {minutes}:{seconds}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>In “{title}”</source>
        <translation>Из статьи «{title}»</translation>
    </message>
    <message>
        <source>A part of this date was inferred.</source>
        <translation>Часть этой даты выведена.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>{count} more over these days</source>
        <translation>ещё {count} в эти дни</translation>
    </message>
    <message>
        <source>Known to no closer than a month. Zoom out to see them.</source>
        <translation>Известны не точнее месяца. Уменьшите масштаб, чтобы их увидеть.</translation>
    </message>
    <message numerus="yes">
        <source>%n more here</source>
        <translation>
            <numerusform>здесь ещё %n</numerusform>
            <numerusform>здесь ещё %n</numerusform>
            <numerusform>здесь ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to zoom in.</source>
        <translation>Щёлкните, чтобы приблизить.</translation>
    </message>
    <message>
        <source>Articles: {count}</source>
        <translation>Статей: {count}</translation>
    </message>
    <message>
        <source>Events: {count}</source>
        <translation>Событий: {count}</translation>
    </message>
    <message>
        <source>Of these, known to no closer than a month: {count}</source>
        <translation>Из них известны не точнее месяца: {count}</translation>
    </message>
    <message>
        <source>Published by {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Articles, by publication: {count}</source>
        <translation>Статьи по дате публикации: {count}</translation>
    </message>
    <message>
        <source>Events in their texts: {count}</source>
        <translation>События в их текстах: {count}</translation>
    </message>
    <message>
        <source>tallest bar: {count}</source>
        <translation>самый высокий столбец: {count}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Timeline of articles and events</source>
        <translation>Хронология статей и событий</translation>
    </message>
    <message>
        <source>Articles whose date of publication is not known</source>
        <translation>Статьи с неизвестной датой публикации</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Уменьшить (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Увеличить (+)</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Show everything (0)</source>
        <translation>Показать всё (0)</translation>
    </message>
    <message>
        <source>Open or create an archive to see its timeline.</source>
        <translation>Откройте или создайте архив, чтобы увидеть его хронологию.</translation>
    </message>
    <message numerus="yes">
        <source>Too many articles to draw: narrow down to %Ln to see them.</source>
        <translation>
            <numerusform>Слишком много статей для рисования: сузьте выбор до %Ln, чтобы их увидеть.</numerusform>
            <numerusform>Слишком много статей для рисования: сузьте выбор до %Ln, чтобы их увидеть.</numerusform>
            <numerusform>Слишком много статей для рисования: сузьте выбор до %Ln, чтобы их увидеть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles without a date: {count}</source>
        <translation>Статьи без даты: {count}</translation>
    </message>
    <message>
        <source>Nothing to show yet.
Drop article files anywhere in the window.</source>
        <translation>Пока показывать нечего.
Перетащите файлы статей в любое место окна.</translation>
    </message>
    <message>
        <source>None of these articles gives a date.</source>
        <translation>Ни в одной из этих статей нет даты.</translation>
    </message>
    <message>
        <source>The timeline cannot be shown.
{reason}</source>
        <translation>Хронологию нельзя показать.
{reason}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Сохранить изображение…</translation>
    </message>
    <message>
        <source>Save picture of the timeline</source>
        <translation>Сохранить изображение хронологии</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>хронология</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>Изображения (*.svg *.png)</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place.</source>
        <translation>Не удалось записать {file}. Выберите другое место.</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Verify archive</source>
        <translation>Проверка архива</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damage(s) found.</source>
        <translation>
            <numerusform>Найдено %Ln повреждение.</numerusform>
            <numerusform>Найдено %Ln повреждения.</numerusform>
            <numerusform>Найдено %Ln повреждений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damages</source>
        <translation>Повреждения</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Затронуто</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>&amp;Исправить</translation>
    </message>
    <message>
        <source>&amp;Salvage…</source>
        <translation>&amp;Спасти…</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>Восстановить из &amp;копии…</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Копировать всё</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>сам файл</translation>
    </message>
    <message>
        <source>the search</source>
        <translation>поиск</translation>
    </message>
    <message>
        <source>an original</source>
        <translation>оригинал</translation>
    </message>
    <message>
        <source>what was read</source>
        <translation>прочитанное</translation>
    </message>
    <message>
        <source>values</source>
        <translation>значения</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отмена изменений</translation>
    </message>
    <message>
        <source>The file itself is damaged. Restore a backup, or salvage what is left into a new archive; the damaged file stays as it is.</source>
        <translation>Повреждён сам файл. Восстановите резервную копию или спасите то, что осталось, в новый архив; повреждённый файл останется как есть.</translation>
    </message>
    <message>
        <source>Repair takes damaged originals from your backups, and makes the rest again. What no backup has stays damaged.</source>
        <translation>Исправление берёт повреждённые оригиналы из ваших копий, а остальное делает заново. Чего нет ни в одной копии, останется повреждённым.</translation>
    </message>
    <message>
        <source>Repair makes all of this again from the originals, which are whole.</source>
        <translation>Исправление сделает всё это заново из оригиналов, они целы.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Drop article files here</source>
        <translation>Перетащите сюда файлы статей</translation>
    </message>
    <message>
        <source>Files and whole folders, of any kind of text. Everything is read by itself: title, date, source, people, places and every dated event.</source>
        <translation>Файлы и целые папки с любым текстом. Всё читается само: заголовок, дата, источник, люди, места и каждое датированное событие.</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Импорт файлов…</translation>
    </message>
    <message>
        <source>&amp;Try the sample articles</source>
        <translation>&amp;Попробовать на примерах</translation>
    </message>
    <message>
        <source>&amp;Open an archive…</source>
        <translation>&amp;Открыть архив…</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Недавние</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>Customs Desk</source>
        <translation>Customs Desk</translation>
    </message>
    <message>
        <source>They are kept in one file of yours: {path}</source>
        <translation>Статьи хранятся в одном вашем файле: {path}</translation>
    </message>
    <message>
        <source>This archive is empty: {path}</source>
        <translation>Этот архив пуст: {path}</translation>
    </message>
    <message>
        <source>This archive is read-only: nothing can be added to it.</source>
        <translation>Этот архив доступен только для чтения: добавить в него ничего нельзя.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A fault in the program stopped this: {fault}. The log file says more.</source>
        <translation>Работа прервана сбоем в программе: {fault}. Подробности в журнале.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>{title} is still under way.</source>
        <translation>Ещё идёт работа: {title}.</translation>
    </message>
    <message>
        <source>Stop it and quit? What is done so far stays; the rest can be done again.</source>
        <translation>Остановить и выйти? Сделанное сохранится, остальное можно выполнить снова.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Остановить и выйти</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
</context>
<context>
    <name>_Submenus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Н&amp;едавние архивы</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>С&amp;толбцы</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>No archives yet</source>
        <translation>Архивов пока нет</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>&amp;Забыть их</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Обычные столбцы</translation>
    </message>
</context>
</TS>
