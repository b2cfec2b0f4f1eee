"""What the ordinary application would have to do for the page and the new record that Belfry is measured by: beside the
fields the history of a record, its lines, who mentions it, its files, periods and possible steps; and with a new one an
entry in a chained journal, a key of its own under which the account of the matter is sealed, words to search, and a
look whether the same request came before, in one transaction.

Nothing is covered, the words are kept as they are, who may do what is not asked, and the search table begins empty:
all in its favour.
"""

import hashlib
import json
import os

import django_peer as peer
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.db import connection, models, transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.contrib.auth.decorators import login_required
from django.urls import path
from django.utils import timezone

STEPS = {
    "received": [("accept", "受理"), ("refer", "不予受理")], "accepted": [("mediate", "开始调解"), ("withdraw", "撤回")],
    "mediating": [("succeed", "达成协议"), ("fail", "调解不成"), ("withdraw", "撤回"), ("transfer", "移送")],
    "succeeded": [("perform", "履行"), ("default", "未履行"), ("file", "归档")]}
WAYS = ["已登记", "已受理", "调解中", "调解成功", "已履行", "已归档"]


class Entry(models.Model):
    id = models.BigAutoField(primary_key=True)
    record = models.BigIntegerField()
    at = models.DateTimeField()
    actor = models.CharField(max_length=40)
    event = models.CharField(max_length=40)
    reason = models.CharField(max_length=200)
    request = models.CharField(max_length=200, null=True, unique=True)
    body = models.TextField()
    hash = models.CharField(max_length=80)

    class Meta:
        app_label = "peer"
        db_table = "entry"
        indexes = [models.Index(fields=["record", "id"], name="entry_record")]

    @property
    def said(self):
        return json.loads(self.body).get("new", {}).items()


class Clock(models.Model):
    id = models.BigAutoField(primary_key=True)
    dispute = models.BigIntegerField(db_index=True)
    name = models.CharField(max_length=80)
    starts_on = models.DateField()
    due_on = models.DateField(null=True)
    met_on = models.DateField(null=True)

    class Meta:
        app_label = "peer"
        db_table = "clock"


class Key(models.Model):
    """The key of a record, under that of the bureau."""
    dispute = models.BigIntegerField(primary_key=True)
    wrapped = models.BinaryField()

    class Meta:
        app_label = "peer"
        db_table = "key"


def _line(name: str) -> type[models.Model]:
    """A register whose records hang on a dispute or name it."""
    class Meta:
        app_label = "peer"
        db_table = name
    return type(name.title(), (models.Model,), {
        "__module__": __name__, "Meta": Meta, "id": models.BigAutoField(primary_key=True),
        "dispute": models.BigIntegerField(db_index=True), "name": models.CharField(max_length=80)})


LINES = [_line(name) for name in ("party", "mediator_of", "sitting", "agreement", "confirmation", "return_visit", "escalation")]
POINTERS = [_line(name) for name in ("alert", "fee_entry")]
FILES = _line("file")


@login_required
def record(request, number):
    record = get_object_or_404(peer.Dispute.objects.select_related("org"), number=number)
    return render(request, "whole.html", {
        "record": record, "registers": peer.REGISTERS, "steps": STEPS.get(record.state, []), "ways": WAYS,
        "fields": [(field.verbose_name, getattr(record, field.name)) for field in peer.Dispute._meta.fields],
        "history": Entry.objects.filter(record=record.id).order_by("-id")[:50],
        "lines": [(line._meta.db_table, list(line.objects.filter(dispute=record.id)[:50])) for line in LINES],
        "mentions": [(line._meta.db_table, line.objects.filter(dispute=record.id).count()) for line in POINTERS],
        "files": list(FILES.objects.filter(dispute=record.id)), "clocks": list(Clock.objects.filter(dispute=record.id))})


@login_required
def enter(request):
    form = peer.Entering(request.POST or None)
    if request.method != "POST" or not form.is_valid():
        return render(request, "form.html", {"form": form, "registers": peer.REGISTERS})
    made = form.instance
    made.id, made.state = None, "received"
    key, plain = AESGCM.generate_key(256), made.brief
    made.brief = _sealed(key, plain.encode(), b"brief").hex()
    with transaction.atomic():
        before = Entry.objects.filter(request=request.POST["request"]).values_list("record", flat=True).first()
        if before is not None:
            return redirect(f"/dispute/{before}")
        made.save()
        _journal(request.user.username, made, request.POST["request"])
        _words(made.id, plain)
        Key.objects.create(dispute=made.id, wrapped=_sealed(BUREAU_KEY, key, str(made.id).encode()))
    return redirect(f"/dispute/{made.pk}")


BUREAU_KEY = AESGCM.generate_key(256)


def _sealed(key: bytes, text: bytes, bound: bytes) -> bytes:
    nonce = os.urandom(12)
    return nonce + AESGCM(key).encrypt(nonce, text, bound)


def _journal(actor, made, request) -> None:
    body = json.dumps({"new": {name: str(getattr(made, name)) for name in ("received_on", "kind", "source", "brief")}})
    last = Entry.objects.order_by("-id").values_list("hash", flat=True).first() or ""
    at = timezone.now()
    link = hashlib.sha256("\n".join((last, actor, "recorded", str(made.id), str(at), body)).encode()).hexdigest()
    Entry.objects.create(
        record=made.id, at=at, actor=actor, event="recorded", reason="", request=request, body=body, hash=link)


def _words(dispute: int, text: str) -> None:
    pairs = " ".join(text[place:place + 2] for place in range(len(text)))
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO words (rowid, text) VALUES (%s, %s)", [dispute, pairs])


def copy(attached) -> None:
    """Fills the tables from Belfry's, which is attached under the name belfry."""
    with connection.schema_editor() as editor:
        for model in (Entry, Clock, Key, FILES, *LINES, *POINTERS):
            editor.create_model(model)
    attached.execute("CREATE VIRTUAL TABLE words USING fts5(text, tokenize = 'ascii')")
    attached.execute(
        "INSERT INTO entry (id, record, at, actor, event, reason, body, hash) SELECT seq, record,"
        " datetime(at / 1000, 'unixepoch'), actor, event, reason, body, hash FROM belfry.journal"
        " WHERE register = 'dispute'")
    attached.execute(
        "INSERT INTO clock (dispute, name, starts_on, due_on, met_on) SELECT of_record, name, starts_on, due_on, met_on"
        " FROM belfry.law_clock WHERE of_register = 'dispute'")


urlpatterns = [path("whole/<str:number>", record), path("enter-whole", enter)]
