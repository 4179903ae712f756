"""Cut the Noto fonts down to what papers need, offline: subset_fonts.py OUT LATIN_FOLDER CHINESE_FOLDER."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

# How the faces are called here, and the end of the source's file name in npm's @expo-google-fonts packages.
LATIN_FACES = {
    "NotoSans-Regular.ttf": "NotoSans_400Regular.ttf",
    "NotoSans-Bold.ttf": "NotoSans_700Bold.ttf",
    "NotoSans-Italic.ttf": "NotoSans_400Regular_Italic.ttf",
    "NotoSans-BoldItalic.ttf": "NotoSans_700Bold_Italic.ttf",
    "NotoSerif-Regular.ttf": "NotoSerif_400Regular.ttf",
    "NotoSerif-Bold.ttf": "NotoSerif_700Bold.ttf",
    "NotoSerif-Italic.ttf": "NotoSerif_400Regular_Italic.ttf",
    "NotoSerif-BoldItalic.ttf": "NotoSerif_700Bold_Italic.ttf",
}
CHINESE_FACES = {
    "NotoSansSC-Regular.ttf": "NotoSansSC_400Regular.ttf",
    "NotoSansSC-Bold.ttf": "NotoSansSC_700Bold.ttf",
}

LATIN_BLOCKS = (
    (0x0020, 0x007E),  # ASCII
    (0x00A0, 0x017F),  # Latin-1, Latin Extended-A
    (0x0180, 0x024F),  # Latin Extended-B: Romanian, Croatian and African names
    (0x02B0, 0x036F),  # modifiers and combining marks
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic
    (0x1E00, 0x1EFF),  # Latin Extended Additional: Vietnamese, Welsh
    (0x2000, 0x206F),  # punctuation
    (0x2070, 0x209F),  # superscripts and subscripts
    (0x20A0, 0x20CF),  # currency
    (0x2100, 0x218F),  # letter-like, fractions
    (0x2212, 0x2212),  # minus
    (0xFFFD, 0xFFFD),
)
SYMBOL_BLOCKS = (
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # mathematics
    (0x2460, 0x24FF),  # enclosed numbers
    (0x2500, 0x25FF),  # boxes and shapes
    (0x2600, 0x27BF),  # stars, ticks
    (0x3000, 0x303F),  # Chinese punctuation
    (0xFF00, 0xFFEF),  # full-width forms
)
CHINESE_ENCODINGS = ("gbk", "big5")
UNUSED_TABLES = ("BASE", "GDEF", "GPOS", "GSUB", "STAT", "vhea", "vmtx", "DSIG")
KEPT_NAMES = (0, 1, 2, 3, 4, 5, 6, 13, 14)  # copyright, names, version, licence


def in_blocks(blocks: Iterable[tuple[int, int]]) -> Iterator[int]:
    """Yield every code point of `blocks`, ends included."""
    for first, last in blocks:
        yield from range(first, last + 1)


def in_encodings(encodings: Iterable[str]) -> Iterator[int]:
    """Yield every code point of the basic plane that one of `encodings` can write."""
    for encoding in encodings:
        for code in range(0x80, 0x10000):
            if chr(code).encode(encoding, "ignore"):
                yield code


def cut(source: Path, target: Path, codes: Iterable[int]) -> None:
    """Write to `target` the glyphs of `source` for `codes`, as TrueType outlines without layout and hints.

    Source: reportlab embeds only TrueType outlines and reads no layout tables.
    """
    options = subset.Options(
        layout_features=[], hinting=False, glyph_names=False, notdef_outline=True, recalc_timestamp=False
    )
    options.drop_tables += UNUSED_TABLES
    options.name_IDs = list(KEPT_NAMES)
    font = TTFont(source, recalcTimestamp=False)
    if "glyf" not in font:
        raise SystemExit(f"{source} has no TrueType outlines; take the .ttf of the npm package.")
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    font.save(target)
    print(f"{target.name}: {len(font.getBestCmap())} characters, {target.stat().st_size / 1e6:.2f} MB")


def find(folder: Path, name: str) -> Path:
    """Return the one file called `name` anywhere below `folder`."""
    found = sorted(folder.rglob(name))
    if len(found) != 1:
        raise SystemExit(f"{folder} should hold one {name}, but holds {len(found)}.")
    return found[0]


def main(out: Path, latin: Path, chinese: Path) -> None:
    """Cut every face of the folders `latin` and `chinese` into `out`."""
    western = set(in_blocks(LATIN_BLOCKS))
    eastern = western | set(in_blocks(SYMBOL_BLOCKS)) | set(in_encodings(CHINESE_ENCODINGS))
    for target, source in LATIN_FACES.items():
        cut(find(latin, source), out / target, western)
    for target, source in CHINESE_FACES.items():
        cut(find(chinese, source), out / target, eastern)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        raise SystemExit(__doc__)
    main(*map(Path, sys.argv[1:]))
