"""An ordinary Django application over the same disputes: sign-in, sessions, CSRF, ORM, templates, a filter form and
pages of fifty. It answers `/` counting every record, as Django's paginator does, and `/uncounted` without counting;
`/dispute/NUMBER` shows one record's fields, and `/enter` is the form for a new one. What Belfry does beside is in
`django_whole.py`: `/whole/NUMBER` and `/enter-whole`.

    python django_peer.py copy BELFRY_DATABASE     fills the database that PEER_DATABASE names
    python django_peer.py cookie                   prints the cookie of somebody who is signed in
    gunicorn django_peer:application
"""

import os
import sys

import django
from django.conf import settings

from django_pages import BASE, FORM, LIST, RECORD, WHOLE

# Run as a program, it is still the module that `django_whole` imports.
sys.modules.setdefault("django_peer", sys.modules[__name__])

settings.configure(
    SECRET_KEY="only for benchmarks", ALLOWED_HOSTS=["127.0.0.1"], ROOT_URLCONF=__name__, LOGIN_URL="/sign-in",
    USE_TZ=False, LANGUAGE_CODE="zh-hans",
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"],
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware", "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ],
    TEMPLATES=[{
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.request"],
            "loaders": [("django.template.loaders.cached.Loader", [
                ("django.template.loaders.locmem.Loader", {
                    "base.html": BASE, "list.html": LIST, "record.html": RECORD, "form.html": FORM, "whole.html": WHOLE})])],
        },
    }],
    DATABASES={"default": {
        "ENGINE": "django.db.backends.sqlite3", "NAME": os.environ.get("PEER_DATABASE", "peer.sqlite"),
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "timeout": 20, "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA cache_size=-65536; PRAGMA synchronous="
            + os.environ.get("PEER_SYNCHRONOUS", "NORMAL"),
        },
    }})
django.setup()

from django import forms
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.core.wsgi import get_wsgi_application
from django.db import connection, models
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path

REGISTERS = ["orgs", "mediators", "visits", "disputes", "screenings", "reports", "people", "settings"]
SOURCES = [("application", "依申请调解"), ("own_initiative", "主动调解"), ("transfer", "接受委托移送")]
RESULTS = [("agreed", "调解成功"), ("failed", "调解不成"), ("withdrawn", "撤回、终止"), ("transferred", "移送其他途径")]
KINDS = [(kind, kind + "纠纷") for kind in (
    "family", "neighbour", "housing_site", "contract", "production_business", "damages", "forest_land",
    "land_requisition", "environment", "wage_arrears", "labour_other", "tourism", "ecommerce", "consumer_other",
    "medical", "traffic", "property_mgmt", "other")]


class Org(models.Model):
    id = models.BigIntegerField(primary_key=True)
    name = models.CharField(max_length=200)

    class Meta:
        app_label = "peer"
        db_table = "org"


class Dispute(models.Model):
    id = models.BigAutoField(primary_key=True)
    number = models.CharField(max_length=200, unique=True, null=True)
    state = models.CharField(max_length=40)
    received_on = models.DateField()
    source = models.CharField(max_length=40, choices=SOURCES)
    org = models.ForeignKey(Org, models.PROTECT)
    kind = models.CharField(max_length=40, choices=KINDS)
    difficulty = models.CharField(max_length=40)
    persons_involved = models.IntegerField()
    amount = models.BigIntegerField()
    brief = models.TextField()
    accepted_on = models.DateField(null=True)
    result = models.CharField(max_length=40, null=True, choices=RESULTS)
    concluded_on = models.DateField(null=True)

    class Meta:
        app_label = "peer"
        db_table = "dispute"
        indexes = [
            models.Index(fields=["received_on", "id"], name="dispute_received"),
            models.Index(fields=["kind", "received_on", "id"], name="dispute_kind"),
        ]


class Entering(forms.ModelForm):
    class Meta:
        model = Dispute
        exclude = ["id", "number", "state", "accepted_on", "result", "concluded_on"]


class Conditions(forms.Form):
    kind = forms.ChoiceField(choices=[("", "全部")] + KINDS, required=False)
    source = forms.ChoiceField(choices=[("", "全部")] + SOURCES, required=False)
    result = forms.ChoiceField(choices=[("", "全部")] + RESULTS, required=False)
    received_from = forms.DateField(required=False)
    received_to = forms.DateField(required=False)


def _chosen(form: Conditions):
    chosen = Dispute.objects.select_related("org").defer("brief").order_by("-id")
    if form.is_valid():
        given = form.cleaned_data
        for name in ("kind", "source", "result"):
            if given[name]:
                chosen = chosen.filter(**{name: given[name]})
        if given["received_from"]:
            chosen = chosen.filter(received_on__gte=given["received_from"])
        if given["received_to"]:
            chosen = chosen.filter(received_on__lte=given["received_to"])
    return chosen


@login_required
def counted(request):
    form = Conditions(request.GET)
    page = Paginator(_chosen(form), 50).get_page(request.GET.get("page"))
    return render(request, "list.html", {"page": page, "form": form, "registers": REGISTERS})


@login_required
def uncounted(request):
    form = Conditions(request.GET)
    return render(request, "list.html", {"page": _chosen(form)[:50], "form": form, "registers": REGISTERS})


@login_required
def record(request, number):
    record = get_object_or_404(Dispute.objects.select_related("org"), number=number)
    fields = [(field.verbose_name, getattr(record, field.name)) for field in Dispute._meta.fields]
    return render(request, "record.html", {"record": record, "fields": fields, "registers": REGISTERS})


@login_required
def enter(request):
    form = Entering(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.state = "received"
        form.instance.id = None
        return redirect(f"/dispute/{form.save().pk}")
    return render(request, "form.html", {"form": form, "registers": REGISTERS})


import django_whole  # noqa: E402  it needs the models above

urlpatterns = [
    path("", counted), path("uncounted", uncounted), path("dispute/<str:number>", record), path("enter", enter),
    *django_whole.urlpatterns]
application = get_wsgi_application()


def copy(source: str) -> None:
    from django.core.management import call_command
    call_command("migrate", verbosity=0)
    with connection.schema_editor() as editor:
        editor.create_model(Org)
        editor.create_model(Dispute)
    names = [field.column for field in Dispute._meta.fields]
    read = [("org" if name == "org_id" else "'" + "住户与邻居因楼上漏水发生争执，要求赔偿损失。" * 2 + "'"
             if name == "brief" else name) for name in names]
    with connection.cursor() as cursor:
        cursor.execute("ATTACH DATABASE %s AS belfry", [source])
        cursor.execute("INSERT INTO org (id, name) SELECT id, name FROM belfry.mediation_org")
        cursor.execute(f"INSERT INTO dispute ({', '.join(names)}) SELECT {', '.join(read)} FROM belfry.dispute")
        django_whole.copy(cursor)
        cursor.execute("ANALYZE")


def cookie() -> None:
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.auth.models import User
    from django.contrib.sessions.backends.db import SessionStore
    user, _ = User.objects.get_or_create(username="clerk")
    session = SessionStore()
    session[SESSION_KEY] = str(user.pk)
    session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
    session[HASH_SESSION_KEY] = user.get_session_auth_hash()
    session.save()
    print("sessionid=" + session.session_key)


if __name__ == "__main__":
    copy(sys.argv[2]) if sys.argv[1] == "copy" else cookie()
