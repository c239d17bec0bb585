#!/usr/bin/env python3
"""Makes the bundled faces and src/publish/look/fonts.css out of the families' own packages.

    npm pack @ibm/plex-sans@1.1.0 source-serif@4.5.1 @fontsource/arimo@5.3.0 @fontsource/roboto@5.3.0 \\
        @fontsource/gelasio@5.3.0 @fontsource/noto-serif@5.3.0 @fontsource/tinos@5.3.0
    for each in *.tgz; do mkdir "${each%-[0-9]*}" && tar xzf "$each" -C "${each%-[0-9]*}"; done
    python3 makeFonts.py .     # fonttools 4.38 with brotli
    npx biome check --write src/publish/look/fonts.css && node src/figure/makeAdvances.ts

Both families reserve their names for unmodified files, so what is cut out of them is called Nutgraf Sans and Nutgraf Serif.
"""
import sys
from pathlib import Path
from fontTools import subset
from fontTools.ttLib import TTFont

packages = Path(sys.argv[1] if len(sys.argv) == 2 else sys.exit(__doc__))
here = Path(__file__).parent
look = here.parent.parent / "publish" / "look" / "fonts.css"

plex = packages / "ibm-plex-sans/package/fonts/complete/woff2"
source = packages / "source-serif/package/TTF"

COPYRIGHT = {
    family: (here / file).read_text().splitlines()[0].rstrip(".") + "."
    for family, file in (("Sans", "PLEX-SANS-OFL.txt"), ("Serif", "SOURCE-SERIF-OFL.md"))
}

FACES = [  # family, weight, style, file
    ("Sans", 400, "normal", plex / "IBMPlexSans-Regular.woff2"),
    ("Sans", 600, "normal", plex / "IBMPlexSans-SemiBold.woff2"),
    ("Serif", 400, "normal", source / "SourceSerif4-Regular.ttf"),
    ("Serif", 400, "italic", source / "SourceSerif4-It.ttf"),
    ("Serif", 600, "normal", source / "SourceSerif4-Semibold.ttf"),
]

LATIN = {  # what English text and its figures need: what a page loads at first
    *range(0x20, 0x7F),
    *map(ord, "\u00a0£§©«°±²³µ·»¼½¾×÷é"),
    *map(ord, "\u2009\u2011‒–—‘’‚“”„†•…\u202f′″‹›⁄€₴₽™←↑→↓↕−≈≠≤≥"),
}
ITALIC = {*range(0x20, 0x7F), *map(ord, "\u00a0é–—‘’“”…")}  # a word or two within a text: no figures' signs
CYRILLIC = {0x301, *range(0x400, 0x460), 0x490, 0x491, 0x4B0, 0x4B1, 0x2116}
EXTENDED = {*range(0xA0, 0x180), *range(0x218, 0x21C), 0x2C6, 0x2DC, *range(0x2000, 0x2300)} - CYRILLIC

STAND_INS = [  # family, name, what its regular and bold are called where they are installed, files as wide as they are
    ("Sans", "Arial", ["Arial", "Liberation Sans", "Arimo"], "fontsource-arimo/package/files/arimo-latin-{}-normal.woff2"),
    ("Sans", "Roboto", ["Roboto"], "fontsource-roboto/package/files/roboto-latin-{}-normal.woff2"),
    ("Serif", "Georgia", ["Georgia", "Gelasio"], "fontsource-gelasio/package/files/gelasio-latin-{}-normal.woff2"),
    ("Serif", "Noto Serif", ["Noto Serif"], "fontsource-noto-serif/package/files/noto-serif-latin-{}-normal.woff2"),
    ("Serif", "Times", ["Times New Roman", "Liberation Serif", "Tinos"], "fontsource-tinos/package/files/tinos-latin-{}-normal.woff2"),
]

SAMPLE = (
    "A report gives the length of a column, the distance of a place from the border and the day of a picture. Some figures "
    "are measured, others are estimates, and a few are only said: about 40 miles, at least 64 km, fewer than 1,500 people. "
    "Who counted, what was counted, and how firm is it? On 28 February 2022 the question was open; by March it was not."
)


def opened(file, codes):
    options = subset.Options()
    # Small text is drawn from outlines on the screens of today; instructions are a third of a file.
    options.hinting = False
    options.layout_features = ["kern", "liga", "locl", "ccmp", "mark", "mkmk", "tnum", "lnum"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14]
    options.notdef_outline = True
    font = TTFont(file)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=codes)
    cutter.subset(font)
    return font


def named(font, family, weight, style):
    names, copyright = font["name"], COPYRIGHT[family]
    family = f"Nutgraf {family}"
    cut = {400: "Regular", 600: "SemiBold"}[weight] if style == "normal" else "Italic"
    full = family if cut == "Regular" else f"{family} {cut}"
    names.names = []
    linked = cut in ("Regular", "Italic")
    texts = {
        0: f"{copyright} Cut out of it and renamed for Nutgraf.",
        1: family if linked else full,
        2: cut if linked else "Regular",
        3: f"{full.replace(' ', '')}; from {font['head'].fontRevision:.3f}",
        4: full,
        5: f"Version {font['head'].fontRevision:.3f}",
        6: f"{family.replace(' ', '')}-{cut}",
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
        **({} if linked else {16: family, 17: cut}),
    }
    for number, text in texts.items():
        names.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    return font


def runs(codes):
    found = []
    for code in sorted(codes):
        if found and found[-1][1] == code - 1:
            found[-1] = (found[-1][0], code)
        else:
            found.append((code, code))
    return found


def written(ranges):
    """As CSS has it."""
    return ", ".join(f"U+{a:04X}" if a == b else f"U+{a:04X}-{b:04X}" for a, b in ranges)


def width(font):
    """Of the sample, in ems."""
    cmap, metrics = font.getBestCmap(), font["hmtx"]
    return sum(metrics[cmap[ord(each)]][0] for each in SAMPLE) / font["head"].unitsPerEm


def rule(*lines):
    return "@font-face {\n" + "".join(f"  {line};\n" for line in lines if line) + "}\n"


css = [
    "/* Made by src/figure/fonts/makeFonts.py; do not edit. */\n",
    "/* Never swapped in: text that is being read would move. What comes too late is there for the next page. */\n",
]
whole = {}
for family, weight, style, file in FACES:
    everything = TTFont(file)
    whole[family, weight, style] = everything
    slope = "-italic" if style == "italic" else ""
    first = ITALIC if style == "italic" else LATIN
    for name, codes in (("latin", first), ("extended", EXTENDED - first), ("cyrillic", CYRILLIC)):
        cut = named(opened(file, codes & everything.getBestCmap().keys()), family, weight, style)
        path = here / f"{family.lower()}-{weight}{slope}-{name}.woff2"
        has = written(runs(cut.getBestCmap()))
        cut.flavor = "woff2"
        cut.recalcTimestamp = False
        cut.save(path)
        css.append(rule(
            f'font-family: "Nutgraf {family}"', f"font-weight: {weight}", style == "italic" and "font-style: italic",
            "font-display: optional", f'src: url("../../figure/fonts/{path.name}") format("woff2")', f"unicode-range: {has}",
        ))
    if family == "Sans":
        # Whole, for what draws and measures text without a browser.
        cut = named(opened(file, LATIN | EXTENDED | CYRILLIC), family, weight, style)
        cut.recalcTimestamp = False
        cut.save(here / f"sans-{weight}.ttf")

css.append("\n/* What stands in until a face has loaded, as wide and as high: nothing moves, and labels of charts keep their room. */\n")
for family, name, local, file in STAND_INS:
    for weight in (400, 600):
        ours = whole[family, weight, "normal"]
        theirs = TTFont(packages / file.format(400 if weight == 400 else 700))
        adjust = width(ours) / width(theirs)
        share = lambda value: f"{abs(value) / ours['head'].unitsPerEm / adjust:.2%}"
        bold = "" if weight == 400 else " Bold"
        css.append(rule(
            f'font-family: "Nutgraf {family} as {name}"', f"font-weight: {weight}",
            "src: " + ", ".join(f'local("{each}{bold}")' for each in local), f"size-adjust: {adjust:.2%}",
            f"ascent-override: {share(ours['hhea'].ascent)}", f"descent-override: {share(ours['hhea'].descent)}",
            "line-gap-override: 0%",
        ))
look.write_text("".join(css))
