"""Articles, marks and statements for the tests of this room; all texts are invented."""

from hashlib import sha256

from lesart.records import Article, Marks, Place, Statement

WIRE = (
    "Bei einem Brand in einer Lagerhalle am Hafen von Emmerich sind in der Nacht drei Menschen verletzt worden. "
    "Die Feuerwehr war mit neun Fahrzeugen im Einsatz und hatte das Feuer gegen vier Uhr unter Kontrolle. "
    "Der Schaden geht nach ersten Schätzungen in die Millionen, sagte ein Sprecher der Stadt."
)
OWN = (
    "In Emmerich brennt es selten so heftig wie in dieser Nacht. "
    "Wer am Rhein wohnt, sah den Himmel über dem Hafen rot werden und roch den Rauch bis in die Altstadt. "
    "Drei Menschen kamen ins Krankenhaus, wie die Leitstelle dieser Zeitung sagte."
)
EDITED = (
    "Drei Verletzte hat ein Brand am Rhein gefordert. "
    "Die Feuerwehr war mit neun Fahrzeugen im Einsatz und hatte das grosse Feuer gegen vier Uhr früh unter Kontrolle. "
    "Der Schaden geht laut ersten Schätzungen in die Millionen, sagte ein Sprecher der Stadt."
)


def report(name, text, **head):
    digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Article(id=name, source=f"{name}.txt", text=text, sha256=digest, **head)


def unmarked(articles):
    return tuple(Marks(article.id) for article in articles)


def place(article, words):
    start = article.text.index(words)
    return article.place(start, start + len(words))


def statement(*places, readings=()):
    return Statement("s", tuple(places), 0, 0, (), "agree", tuple(readings))


def whole(article):
    return Place(article.id, 0, len(article.text), article.text)
