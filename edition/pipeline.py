"""The whole way of the data, in one place: acquire, detect, read, encode, check, render.

The steps are named as in docs/pipeline.md and in the report. Stages hand each other the types of ``edition.model``
and nothing else; none of them knows another. Everything here runs inside a worker process.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import singledispatch
from pathlib import Path
from typing import Any

from edition import readers, report
from edition.acquire import absent_images, acquire, image_at, images_of, included, read_bytes
from edition.encoding import adopted_ledger, encode
from edition.grammars.choice import choose, judge
from edition.grammars.excerpts import with_excerpts
from edition.grammars.jing import second_opinion
from edition.model.artefact import Account, Image, Output, Rendition, TeiDocument
from edition.model.book_settings import EpubSettings
from edition.model.job import AnthologyJob, BuildJob, Format, InspectJob, Job, JobResult, RenderJob, ValidateJob
from edition.model.ledger import Ledger
from edition.model.problem import Problem, Refusal, Severity
from edition.model.rules import BAD_SCHEMA, DOCTYPE_REFUSED, NO_SECOND_ENGINE, NOT_TEI, NOT_WELL_FORMED, TOO_DEEP
from edition.rendering import epub, html
from edition.rendering import print as print_edition
from edition.rendering.anthology import Part, gathered
from edition.validation import check_profile, validate
from edition.validation.project import run_schematron
from edition.xml.parse import parse

RENDERERS: dict[Format, Callable[..., Rendition]] = {
    "html": html.render,
    "epub": epub.render,
    "pdf": print_edition.render,
}

UNUSABLE = (NOT_WELL_FORMED, NOT_TEI, DOCTYPE_REFUSED, TOO_DEEP)
"""What no rendering can be made from; anything else that is invalid is reported and rendered."""


@singledispatch
def run(job: Job) -> JobResult:
    """Do one job. Raises Refusal where nothing can be made of it."""
    raise TypeError(f"no way to do a {type(job).__name__}")


@run.register
def build(job: BuildJob) -> JobResult:
    """One source -> TEI -> checked -> outputs."""
    clock = report.Clock()
    with clock.step("acquire"):
        source = acquire(Path(job.path), largest=job.largest)
    with clock.step("detect"):
        detection = readers.detect(source, job.form)
    with clock.step("read"):
        reading = readers.read(source, detection)
    with clock.step("encode"):
        document = encode(source, reading, overrides=job.overrides)
    with clock.step("check"):
        tei, ledger, outputs, faults = _checked(document, job)
    entry = report.entry(source, detection, reading, document)
    rendered = _render(tei, job, clock, Account(source, ledger, entry))
    problems = report.placed((*document.problems, *faults, *rendered.problems), source, job.path)
    entry |= rendered.facts | {"seconds": clock.seconds}
    return JobResult(job.path, (*outputs, *rendered.outputs), problems, entry)


@run.register
def render(job: RenderJob) -> JobResult:
    """One TEI file, ours or not -> outputs. Faults are reported; they stop it only where ``strict`` asks for that."""
    clock = report.Clock()
    with clock.step("acquire"):
        tei = read_bytes(Path(job.path), largest=job.largest)
    with clock.step("check"):
        faults = validate(tei, job.path)
    errors = [fault for fault in faults if fault.severity is Severity.ERROR]
    if any(job.strict or fault.rule in UNUSABLE for fault in errors):
        raise Refusal(*faults)
    tei, left_out = included(tei, Path(job.path))
    rendered = _render(tei, job, clock)
    entry = report.tei_entry(tei, job.identifier) | rendered.facts | {"seconds": clock.seconds}
    return JobResult(job.path, rendered.outputs, (*faults, *left_out, *rendered.problems), entry)


@run.register
def gather(job: AnthologyJob) -> JobResult:
    """Many TEI files -> one EPUB, a part each. A file that cannot be read is told; the others make the book."""
    clock = report.Clock()
    parts: list[Part] = []
    problems: list[Problem] = []
    for path, identifier in job.parts:
        try:
            tei = read_bytes(Path(path), largest=job.largest)
            parse(tei, path)
        except Refusal as refusal:
            problems.extend(refusal.problems)
            continue
        parts.append(Part(identifier, Path(path).name, tei, images_of(tei, Path(path).parent)[0]))
    settings, told = _epub_settings(job)
    with clock.step("epub"):
        tei, images = gathered(parts, job.title)
        made = epub.render(tei, job.identifier, images=images, epoch=job.epoch, settings=settings)
    entry = report.tei_entry(tei, job.identifier) | {"parts": [part.name for part in parts], "seconds": clock.seconds}
    return JobResult(job.path, made.outputs, (*problems, *told), entry)


@run.register
def check(job: ValidateJob) -> JobResult:
    """One TEI file -> its problems, and the schemas that judged it."""
    tei = read_bytes(Path(job.path), largest=job.largest)
    choice = choose(tei, job)
    problems = list(choice.told)
    asked = False
    kept = {path for _, path in job.kept}
    for schema in choice.schemas:
        found = validate(tei, job.path, schema=schema, sound=str(schema) in kept)
        problems.extend(found)
        if job.strict and not any(problem.rule in (*UNUSABLE, BAD_SCHEMA) for problem in found):
            differences = second_opinion(tei, job.path, schema, found)
            asked = not any(problem.rule == NO_SECOND_ENGINE for problem in differences)
            problems.extend(differences)
    unusable = {problem.place.file for problem in problems if problem.rule == BAD_SCHEMA}
    folders = (Path(job.tree),) if job.tree is not None else ()
    for rules, phase in choice.rules:
        if str(rules) not in unusable:
            problems.extend(run_schematron(tei, job.path, rules, phase=phase, folders=folders))
    problems.extend(absent_images(tei, Path(job.path), Path(job.tree) if job.tree is not None else None))
    judges = dict.fromkeys((*choice.schemas, *(rules for rules, _ in choice.rules)))
    entry = {"schemas": [judge(schema, job.tree) for schema in judges], "jing": asked}
    return JobResult(job.path, problems=with_excerpts(dict.fromkeys(problems), tei, job.path), entry=entry)


@run.register
def inspect(job: InspectJob) -> JobResult:
    """One source -> its form, the evidence for it, and how each line was understood."""
    source = acquire(Path(job.path), largest=job.largest)
    detection = readers.detect(source, job.form)
    return JobResult(job.path, entry=report.inspection(source, detection, readers.read(source, detection)))


def _checked(document: TeiDocument, job: BuildJob) -> tuple[bytes, Ledger, tuple[Output, ...], tuple[Problem, ...]]:
    """The TEI that stands from now on, its ledger, the files that hold both, and its faults.

    Generated TEI must be valid, or nothing is written. Adopted TEI is the editors' own: it is never written, only
    its ledger is made anew, and its faults are told.
    """
    name = f"tei/{job.identifier}.xml"
    if job.adopted is None:
        valid = check_profile(document)
        warnings = tuple(fault for fault in validate(valid.xml, name) if fault.severity is not Severity.ERROR)
        return valid.xml, document.ledger, report.tei_outputs(document, job), warnings
    ledger = adopted_ledger(document, job.adopted)
    faults = (*report.differences(ledger, name), *validate(job.adopted, name))
    return job.adopted, ledger, report.ledger_output(ledger, job, adopted=True), faults


def _render(tei: bytes, job: BuildJob | RenderJob, clock: report.Clock, account: Account | None = None) -> Rendition:
    """Every output that was asked for; one that fails leaves the others alone."""
    images, told = images_of(tei, Path(job.path).parent)
    outputs: list[Output] = []
    settings, refused = _epub_settings(job)
    problems = [*told, *refused]
    facts: dict[str, Any] = {}
    for name in job.formats:
        if name in RENDERERS:
            # The page links to what is made beside it, and shows where its words are from.
            options: dict[str, Any] = {"formats": job.formats, "account": account} if name == "html" else {}
            options |= {"layout": job.layout} if name == "pdf" else {}
            options |= {"settings": settings} if name == "epub" else {}
            with clock.step(name):
                try:
                    made = RENDERERS[name](tei, job.identifier, images=images, epoch=job.epoch, **options)
                except Refusal as refusal:
                    problems.extend(problem.in_file(job.path) for problem in refusal.problems)
                    continue
            outputs.extend(made.outputs)
            problems.extend(made.problems)
            facts |= made.facts
    return Rendition(tuple(outputs), tuple(problems), facts)


def _epub_settings(job: BuildJob | RenderJob | AnthologyJob) -> tuple[EpubSettings, tuple[Problem, ...]]:
    """What ``[epub]`` says, with the cover that it names; a cover that cannot be used is told, and one is drawn."""
    cover: Image | None = None
    problems: tuple[Problem, ...] = ()
    if "cover" in job.epub and "epub" in job.formats:
        folder = Path(job.path) if isinstance(job, AnthologyJob) else Path(job.path).parent
        cover, problems = image_at(job.epub["cover"], folder, "[epub] cover")
    words = (job.epub.get(key, "") for key in ("conforms_to", "certified_by", "certifier_report"))
    return replace(EpubSettings(cover, *words), view=job.epub.get("view", "reading")), problems
