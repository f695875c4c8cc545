"""The catalogue of problems. A code is never used again for something else; a retired one stays listed.

The letter tells the stage: A acquire, R readers, E encoding, V validation, L ledger and verification, O outputs,
W workers, C configuration and command line.
"""

from edition.model.problem import Rule, Severity

_E, _W, _I = Severity.ERROR, Severity.WARNING, Severity.INFO

EMPTY_SOURCE = Rule("A001", _E, "the source is empty", "give a file with text in it")
BINARY_SOURCE = Rule("A002", _E, "the source is not a text file", "extract the text first, for example with pdftotext")
UNREADABLE_SOURCE = Rule("A003", _E, "the source cannot be read", "check that the file exists and may be read")
UNDECODABLE_SOURCE = Rule("A004", _E, "the character encoding cannot be told", "save the file as UTF-8")
XML_AS_SOURCE = Rule("A005", _E, "an XML file where a text was expected", "use edition render or validate for TEI")
TOO_LARGE_SOURCE = Rule("A006", _E, "the source is too large", "cut it into volumes, or raise --max-size")
NO_SOURCES = Rule("A007", _E, "the folder holds no sources", "sources end in .txt, .text, .md or .markdown")
SKIPPED_FILE = Rule("A008", _I, "a file was left aside", "sources end in .txt, .text, .md or .markdown")
GUESSED_CHARSET = Rule("A009", _W, "the character encoding was inferred", "save the file as UTF-8 to be sure")
NOT_INCLUDED = Rule(
    "A010", _W, "a part named by XInclude was left out", "put the file beside the text or in a folder below it"
)
ENDLESS_INCLUSION = Rule("A011", _E, "XInclude without an end", "take the include element out that leads back")

LOST_TEXT = Rule("E001", _E, "characters of the source are not accounted for", "this is a defect of edition: report it")
DOUBLED_TEXT = Rule(
    "E002", _E, "characters of the source are accounted for twice", "this is a defect of edition: report it"
)
NOTE_WITHOUT_REFERENCE = Rule("E003", _W, "a note that nothing refers to", "it was kept at the end of its division")
REFERENCE_WITHOUT_NOTE = Rule("E004", _W, "a note reference without a note", "its sign was kept in the text")
INVENTED_TEXT = Rule("E005", _E, "text that is not in the source", "this is a defect of edition: report it")
LINK_TO_NOWHERE = Rule("E006", _W, "a link to a place that the text does not have", "the words of the link were kept")
RECAST_BLOCK = Rule("E007", _I, "a block stands where TEI does not allow it", "its words were kept in another element")
TITLE_NOT_STATED = Rule("E008", _I, "the source states no title", "give one in NAME.meta.toml beside the source")
NOTHING_TO_ENCODE = Rule("E009", _W, "no text was found in the source", "look at it with edition inspect")

NOT_WELL_FORMED = Rule("V001", _E, "the XML is not well-formed")
NOT_TEI = Rule(
    "V002", _E, "the root is not TEI in the TEI namespace", 'the root must be <TEI xmlns="http://www.tei-c.org/ns/1.0">'
)
SCHEMA_INVALID = Rule("V003", _E, "not valid against the schema")
SCHEMATRON_ERROR = Rule("V004", _E, "a Schematron rule is broken")
SCHEMATRON_WARNING = Rule("V005", _W, "a Schematron rule warns")
DANGLING_POINTER = Rule("V006", _E, "a pointer to an xml:id that is not there")
DUPLICATE_ID = Rule("V007", _E, "an xml:id is given twice")
DOCTYPE_REFUSED = Rule("V008", _E, "a document type declaration with external parts", "take the DOCTYPE out")
BAD_SCHEMA = Rule("V009", _E, "the schema cannot be used")
TOO_DEEP = Rule("V010", _E, "elements are nested too deeply")
NOTE_NOT_CALLED = Rule(
    "V011", _W, "a note that nothing points to", 'put <ref target="#ID"/> with its xml:id where the text calls it'
)
UNKNOWN_LICENCE = Rule(
    "V012",
    _W,
    "the licence cannot be told by machine",
    'add its address: target="https://creativecommons.org/licenses/by/4.0/", for example',
)
LANGUAGE_NOT_DECLARED = Rule(
    "V013",
    _W,
    "a language that the header does not declare",
    'add <language ident="CODE"> to <langUsage>, or correct the code',
)
FALLING_PAGES = Rule(
    "V014", _W, "page numbers fall or stand twice", "compare n of this <pb> with the number printed on the page"
)
EMPTY_DIVISION = Rule("V015", _W, "a division without text", "take it out, or say with <gap/> what is missing")
UNEXPLAINED_GAP = Rule(
    "V016", _W, "a gap without reason or extent", 'add reason="illegible" (or lost, omitted ...), or unit and quantity'
)
NOBODY_RESPONSIBLE = Rule("V017", _W, "nobody answers for the text", "add an <author>, an <editor> or a <respStmt>")
DATES_DISAGREE = Rule("V018", _W, "dates that contradict each other", "one of the two is a slip: correct it")
BAD_LANGUAGE_TAG = Rule(
    "V019", _W, "not a language tag", "write the code, not the name (BCP 47): la for Latin, de for German, sv-FI ..."
)
FURTHER_PROBLEMS = Rule("V020", _I, "further problems of the same kind were left out")
MISSING_HEAD = Rule(
    "V021", _W, "a division without a heading", "put a <head> at its beginning, or give it another type"
)
INCOMPLETE_HEADER = Rule("V022", _W, "the header leaves a question open", "add it to the teiHeader")
POINTER_NOT_CHECKED = Rule(
    "V023",
    _W,
    "pointers that may lead into another file",
    "put the parts together first, for example with: xmllint --xinclude",
)

LEDGER_MISSING = Rule("L001", _E, "the ledger is missing")
LEDGER_BROKEN = Rule("L002", _E, "the ledger cannot be read")
SOURCE_DIFFERS = Rule("L003", _E, "the source is not the one the ledger was made for")
TEI_DIFFERS = Rule("L004", _E, "the TEI is not the one the ledger was made for")
SOURCE_MISSING = Rule("L005", _E, "the source is missing", "name its folder with --sources")
SOURCE_GAP = Rule("L006", _E, "source characters are not accounted for")
SOURCE_OVERLAP = Rule("L007", _E, "source characters are accounted for twice")
TEI_GAP = Rule("L008", _E, "TEI characters have no origin")
TEI_OVERLAP = Rule("L009", _E, "TEI characters have two origins")
UNEQUAL_RUN = Rule("L010", _E, "source and TEI differ where the ledger says they are equal")
HIDDEN_TEXT = Rule("L011", _E, "letters are passed off as layout")
EDITED_BY_HAND = Rule(
    "L012", _E, "a generated TEI file was edited by hand", "adopt it (edition adopt ID), or delete it"
)

META_NOT_IN_HEADER = Rule("L013", _E, "words that should be in the header are not there")
WORDS_AS_MARKUP = Rule("L014", _E, "words are passed off as markup")
WORDS_CHANGED = Rule("L015", _E, "a replacement loses or invents words")
CHANGE_NOT_DECLARED = Rule("L016", _E, "a replacement that the header does not declare")
FUSED_WORDS = Rule("L017", _E, "two words were run together")
REORDERED_TEXT = Rule("L018", _E, "the text stands in another order than in the source")
ADDED_TEXT = Rule("L019", _W, "text was added that the source does not have")
WRONG_CHARSET = Rule("L020", _E, "the source was decoded with an unfit character encoding")
MUCH_SET_ASIDE = Rule("L021", _W, "much of the source was set aside", "read what the ledger calls furniture")
LOST_HYPHEN = Rule("L022", _E, "a hyphen inside a line was taken out")
EDIT_IN_GENERATED = Rule("L023", _E, "edits by hand in a file that is not adopted", "adopt it (edition adopt ID)")

OUTPUT_FAILED = Rule("O001", _E, "an output could not be made")
MISSING_GLYPH = Rule("O002", _W, "a character has no glyph in the fonts")
TRANSFORM_FAILED = Rule("O003", _E, "a style sheet failed")
UNWRITABLE_OUTPUT = Rule("O004", _E, "an output cannot be written", "check the folder and the space left")
MISSING_IMAGE = Rule("O005", _W, "an image is missing")
PRIVATE_CHARACTER = Rule("O006", _W, "a character is a private one, not one of Unicode")

WORKER_DIED = Rule("W001", _E, "the worker process died on this source")
WORKER_TIMEOUT = Rule("W002", _E, "the source took too long", "raise --timeout, or cut the source into parts")
WORKER_MEMORY = Rule("W003", _E, "the source needs too much memory", "raise --memory, or cut the source into parts")
INTERNAL_ERROR = Rule("W004", _E, "the converter failed on this source", "this is a defect: report it with the source")

BAD_CONFIGURATION = Rule("C001", _E, "the configuration is not valid")
SAME_IDENTIFIER = Rule("C002", _E, "two sources have the same id", "rename one of the files")
NOT_A_PROJECT = Rule("C003", _E, "no edition was found here", "run edition build first, or name its folder")
SCHEMA_ELSEWHERE = Rule("C004", _I, "a schema that the file names was passed over", "name another with --schema")
NO_SECOND_ENGINE = Rule("C005", _W, "the second engine was not asked")
ENGINES_DIFFER = Rule(
    "C006", _E, "two engines disagree on whether the file is valid", "this is a defect of edition: report it"
)
SCHEMA_NOT_FETCHED = Rule("C007", _E, "the schema could not be fetched")
SCHEMA_CHANGED = Rule("C008", _E, "the schema is not the one it should be")
ADOPTED_DIFFERS = Rule(
    "C009", _I, "an adopted file is not what its source would give today", "that is what adopting is for"
)


def all_rules() -> dict[str, Rule]:
    """Every rule by its code."""
    return {rule.code: rule for rule in globals().values() if isinstance(rule, Rule)}
