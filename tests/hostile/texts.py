"""Texts that are hostile by their bytes, length, letters, titles or dates."""

from __future__ import annotations

from hostile.kinds import NEWS, RUSSIAN, Taken, news

ENCODINGS: dict[str, Taken] = {
    "one character": Taken("a.txt", lambda: b"x", "x", "x"),
    "NULs among text": Taken("a.txt", news(NEWS + "\0" + NEWS), f"{NEWS}␀{NEWS}"),
    "UTF-8 with a mark": Taken("a.txt", lambda: NEWS.encode("utf-8-sig"), NEWS),
    "UTF-8 cut at the end": Taken("a.txt", lambda: RUSSIAN.encode() + b"\xd0", RUSSIAN),
    "UTF-8 with one bad byte": Taken("a.txt", lambda: RUSSIAN.encode() + b" \xff.", RUSSIAN),
    "overlong UTF-8": Taken("a.txt", lambda: RUSSIAN.encode() + b"\xc0\xaf", RUSSIAN),
    "CESU-8": Taken("a.txt", lambda: NEWS.encode() + b"\xed\xa0\xbd\xed\xb8\x80", "😀", "customs"),
    "a lone surrogate": Taken("a.txt", lambda: RUSSIAN.encode() + b"\xed\xa0\xbd", RUSSIAN),
    "UTF-16 with a mark": Taken("a.txt", lambda: RUSSIAN.encode("utf-16"), RUSSIAN),
    "UTF-16 without a mark": Taken("a.txt", lambda: RUSSIAN.encode("utf-16-be"), RUSSIAN),
    "UTF-16 in the other order": Taken("a.txt", lambda: RUSSIAN.encode("utf-16-le"), RUSSIAN),
    "UTF-16 cut in half": Taken(
        "a.txt", lambda: RUSSIAN.encode("utf-16")[:-1], RUSSIAN[:-1], "Оше"
    ),
    "UTF-16 with a lone half": Taken(
        "a.txt", lambda: RUSSIAN.encode("utf-16") + b"\x3d\xd8\x20\x00", RUSSIAN
    ),
    "UTF-32 with a mark": Taken("a.txt", lambda: RUSSIAN.encode("utf-32"), RUSSIAN),
    "UTF-32 without a mark": Taken("a.txt", lambda: RUSSIAN.encode("utf-32-le"), RUSSIAN),
    "UTF-32 in the other order": Taken("a.txt", lambda: RUSSIAN.encode("utf-32-be"), RUSSIAN),
    "cp1251": Taken("a.txt", lambda: RUSSIAN.encode("cp1251"), RUSSIAN),
    "KOI8-R": Taken("a.txt", lambda: RUSSIAN.encode("koi8_r"), RUSSIAN),
    "cp866": Taken("a.txt", lambda: RUSSIAN.encode("cp866"), RUSSIAN),
    "ISO-8859-5": Taken("a.txt", lambda: RUSSIAN.encode("iso8859_5"), RUSSIAN),
    "MacCyrillic": Taken("a.txt", lambda: RUSSIAN.encode("mac_cyrillic"), RUSSIAN),
    "ISO-8859-9": Taken(
        "a.txt",
        lambda: "Gümrük müdürlüğünde görüşme yapıldı, çalışmalar sürüyor.".encode("iso8859_9"),
        "Gümrük müdürlüğünde görüşme yapıldı",
        "gumruk gorusme",
    ),
    "cp1250": Taken(
        "a.txt",
        lambda: (
            "Gümrük gullugynyň işgärleri Aşgabatda duşuşdylar. Täze okuw merkezi açyldy, "
            "oňa ýurduň ähli welaýatlaryndan işgärler geldiler."
        ).encode("cp1250", "replace"),
        "duşuşdylar",
        "dususdylar",
    ),
    "two encodings": Taken(
        "a.txt", lambda: f"{RUSSIAN}\n".encode() + RUSSIAN.encode("cp1251"), f"{RUSSIAN}\n{RUSSIAN}"
    ),
    "carriage returns alone": Taken("a.txt", lambda: b"One\rTwo\rThree", "One\nTwo\nThree", "two"),
    "mixed line ends": Taken(
        "a.txt", lambda: b"One\r\nTwo\rThree\nFour", "One\nTwo\nThree\nFour", "four"
    ),
    "other line ends": Taken("a.txt", news(f"One\u2028Two\u2029Three\x0bFour\x0c\x85{NEWS}"), NEWS),
}

LENGTHS: dict[str, Taken] = {
    "one line of 5 MB": Taken("a.txt", lambda: (NEWS + " ").encode() * 115_000, NEWS),
    "one Russian line of 1 MB": Taken(
        "a.txt", lambda: (RUSSIAN + " ").encode("cp1251") * 15_000, RUSSIAN
    ),
    "1 MB of short lines": Taken(
        "a.txt", lambda: f"{RUSSIAN}\n".encode("koi8_r") * 15_000, RUSSIAN
    ),
    "600 KB of bad bytes": Taken(
        "a.txt", lambda: f"{RUSSIAN}\n".encode() + b"\xff\n" * 300_000, RUSSIAN
    ),
    "one word of 1 MB": Taken("a.txt", lambda: b"x" * 1_000_000, "xxx", "xxx*"),
    "one Cyrillic word of 1 MB": Taken("a.txt", lambda: "ж".encode() * 500_000, "жжж", "жжж*"),
    "1 MB of digits": Taken("a.txt", lambda: b"1234567890" * 100_000, "123", "123*"),
    "1 MB of capitals": Taken("a.txt", lambda: b"ABCDE FGHIJ " * 83_000, "ABCDE", "fghij"),
    "1 MB of commas": Taken("a.txt", lambda: NEWS.encode() + b"," * 1_000_000, NEWS),
    "1 MB of blanks within": Taken("a.txt", lambda: NEWS.encode() + b" " * 1_000_000 + b"x", NEWS),
    "1 MB of brackets": Taken("a.txt", lambda: NEWS.encode() + b"(" * 1_000_000, NEWS),
    "1 MB of quotes": Taken("a.txt", lambda: NEWS.encode() + b'"' * 1_000_000, NEWS),
    "1 MB of a.a.a.": Taken("a.txt", lambda: NEWS.encode() + b" a." * 333_000, NEWS),
    "five million line ends": Taken("a.txt", lambda: b"\n" * 5_000_000 + NEWS.encode(), NEWS),
    "a million short lines": Taken("a.txt", lambda: b"a b\n" * 1_000_000, "a b\na b", "b"),
    "200,000 dates": Taken("a.txt", lambda: b"14.05.2024 " * 200_000, "14.05.2024", "2024"),
    "2 MB past what is looked through": Taken(
        "a.txt", lambda: NEWS.encode() + b"\nand so on" * 200_000 + b" lastword", NEWS, "lastword"
    ),
}

LETTERS: dict[str, Taken] = {
    "100,000 combining marks": Taken(
        "a.txt", news(f"{NEWS} e" + "\u0301" * 100_000), "e\u0301\u0301"
    ),
    "zalgo": Taken(
        "a.txt",
        news("".join(letter + "\u0300\u0316\u0334\u0489" for letter in NEWS)),
        "C\u0300\u0316",
        "customs officers",
    ),
    "bidi overrides": Taken("a.txt", news(f"\u202e{NEWS}\u202c"), NEWS),
    "unbalanced isolates": Taken("a.txt", news(f"\u2066\u2067\u2068{NEWS}"), NEWS),
    "a turned title": Taken(
        "a.txt",
        news(f"Invoice \u202excod.exe\u202c of the customs\n\n{NEWS}"),
        "Invoice",
        "invoice customs",
    ),
    "zero width everywhere": Taken(
        "a.txt", lambda: "\u200b".join(NEWS).encode(), "C\u200bu", "customs officers"
    ),
    "soft hyphens": Taken(
        "a.txt", news("Cus\u00adtoms offi\u00adcers met."), "Cus\u00ad", "customs"
    ),
    "private use": Taken("a.txt", news(f"\ue000\U000f0000 {NEWS}"), NEWS),
    "homoglyphs": Taken("a.txt", news("Сustоms оffiсеrs mеt in Оsh."), "Сustоms", "customs"),
    "Arabic": Taken("a.txt", news("اجتمع موظفو الجمارك في المدينة"), "الجمارك", "الجمارك"),
    "terminal escapes": Taken("a.txt", news(f"\x1b[31m{NEWS}\x1b[0m"), NEWS, "officers"),
    "a bell and a backspace": Taken("a.txt", news(f"Osh\x07 x\b\b\b {NEWS}"), NEWS),
    "Turkish i": Taken("a.txt", news("İstanbul ıi Iİ gümrük"), "İstanbul", "istanbul"),
    "decomposed letters": Taken("a.txt", news("gu\u0308mru\u0308k"), "u\u0308", "gumruk"),
    "ligatures": Taken("a.txt", news("oﬃcers of the oﬃce"), "oﬃcers", "officers"),
    "full-width letters": Taken(
        "a.txt", news("Ｃｕｓｔｏｍｓ ｏｆｆｉｃｅｒｓ"), "Ｃｕｓ", "customs"
    ),
    "noncharacters": Taken("a.txt", news(f"\ufffe\uffff\ufdd0 {NEWS}"), NEWS),
    "tags and selectors": Taken("a.txt", news(f"\U000e0041\ufe0f {NEWS}"), NEWS),
    "Chinese": Taken("a.txt", news("海关官员在会议上讨论了合作问题。"), "海关", "海关*"),
    "emoji of many parts": Taken("a.txt", news(f"👨‍👩‍👧‍👦🏳️‍🌈 {NEWS}"), NEWS),
}

TITLES: dict[str, Taken] = {
    name: Taken("a.txt", news(f"{title}\n\n{NEWS}"), title.strip(), "customs officers")
    for name, title in {
        "a formula as title": "=cmd|' /C calc'!A0",
        "a link as title": '=HYPERLINK("http://x.invalid";"Customs met")',
        "a plus as title": "+49 customs officers went home early",
        "a minus as title": "-1+1 customs officers went home early",
        "an at sign as title": "@SUM(A1:A9) customs officers go home",
        "a full-width formula": "＝1+1 of the customs officers",
        "a quoted formula": "'=1+1 of the customs officers",
        "markup as title": "<b>Bold</b> customs of the officers",
        "a picture as title": "<img src=file:///etc/passwd> of the customs officers",
        "a script as title": "<script>alert(1)</script> of the customs",
        "table breakers as title": "Customs; \"officers\", 'met'\tin Osh",
        "SQL as title": "Customs'); DROP TABLE article;-- of the officers",
        "full-text signs as title": 'Customs" NEAR( officers^ title:* AND OR NOT -',
        "format strings": "%s%n{0}{x}${HOME}$(id) of the customs",
        "a path as title": "../../../../etc/passwd of the customs officers",
        "an ampersand as title": "Customs && officers &amp; &lt;b&gt;",
        "10,000 letters as title": "Customs officers " * 600,
        "blanks and marks as title": "\u3000\u2003\u200e Customs officers met at last",
    }.items()
}

DATES: dict[str, Taken] = {
    name: Taken("a.txt", news(f"The customs officers met in Osh {when}."), when, events=events)
    for name, (when, events) in {
        "30 February": ("on 30 February 2024", None),
        "month 13": ("on 12.13.2024", None),
        "day 0": ("on 00.05.2024", ()),
        "day 99": ("on 99.99.9999", ()),
        "year 0": ("on 14.05.0000", ()),
        "year 9999999": ("on 14 May 9999999", None),
        "a two-digit year": ("on 14.05.24", None),
        "a year of another calendar": ("on 5 Ramadan 1445", None),
        "before 1583": ("on 14 May 1402", None),
        "24:60": ("at 24:60", ()),
        "29 February of no leap year": ("on 29 February 2023", None),
        "years without end": ("from 2024 to 1999", None),
    }.items()
}  # fmt: skip
