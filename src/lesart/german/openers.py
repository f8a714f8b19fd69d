"""Words that have a capital only where a sentence begins; after 'Mrd.' or '2004.' they show that one does."""

from typing import Final

OPENERS: Final = frozenset(
    """
    Ab Aber Abermals Acht Alle Allein Allem Allen Allerdings Alles Als Also Am An Andere Andererseits Anders Anfang
    Angesichts Anlass Anschließend Anstatt Auch Auf Aufgrund Aus Ausgerechnet Außer Außerdem Bald Bei Beide Beim
    Bereits Besonders Bevor Binnen Bis Bisher Bislang Da Dabei Dadurch Dafür Dagegen Daher Dahinter Damals Damit
    Danach Daneben Dann Daran Darauf Daraufhin Daraus Darin Darum Darunter Darüber Das Dass Davon Davor Dazu Daß Dem
    Demnach Demzufolge Den Denen Denn Dennoch Der Deren Derzeit Des Deshalb Dessen Desto Deswegen Die Dies Diese
    Diesem Diesen Dieser Dieses Doch Dort Drei Du Durch Eben Ebenfalls Ebenso Ehe Eigentlich Ein Eine Einem Einen
    Einer Einerseits Eines Einige Einst Einzig Entsprechend Er Erneut Erst Erstmals Es Etliche Etwa Etwas Falls Fast
    Ferner Fest Fünf Für Gegen Gegenüber Gemeinsam Genau Gerade Gestern Gleich Gleichzeitig Hatte Heute Hier Hierbei
    Hierzu Hingegen Hinter Hinzu Hätte Höchstens Ich Ihm Ihn Ihnen Ihr Ihre Ihrem Ihren Ihrer Im Immer Immerhin In
    Indem Indes Indessen Infolge Inmitten Ins Insbesondere Insgesamt Inzwischen Irgendwann Ist Ja Je Jede Jedem
    Jeden Jeder Jedes Jedoch Jene Jetzt Jüngst Kaum Kein Keine Keiner Kurz Könnte Künftig Laut Lediglich Letztlich
    Man Manche Manchmal Mehr Mehrere Mein Meine Meist Meistens Mit Mittlerweile Momentan Morgen Nach Nachdem Neben
    Nebenbei Nein Nicht Nichts Nie Niemand Noch Nun Nur Ob Obwohl Oder Offenbar Offensichtlich Oft Ohne Ohnehin Per
    Plötzlich Prinzipiell Rund Schließlich Schon Sechs Sechzehn Seien Sein Seine Seinem Seinen Seiner Seit Seitdem
    Selbst Sie Sieben Sind So Sobald Sodass Sofern Sofort Sogar Solange Solch Solche Soll Sollte Somit Sondern Sonst
    Soweit Sowie Sowohl Spät Später Statt Stattdessen Teils Trotz Trotzdem Um Und Ungefähr Uns Unser Unsere Unter
    Unterdessen Ursprünglich Viel Viele Vielleicht Vielmehr Vier Vom Von Vor Vorab Vorerst Vorher War Waren Warum
    Was Weder Wegen Weil Weiter Weitere Weiterhin Weiters Welche Welcher Wem Wen Wenige Weniger Wenn Wer Wessen
    Weswegen Wie Wieder Wieso Wir Wird Wo Wobei Wodurch Woher Wohin Womit Wonach Woran Worauf Worin Während Würde
    Zahlreiche Zehn Zeitgleich Zu Zudem Zuerst Zufolge Zugleich Zuletzt Zum Zumal Zumindest Zunächst Zur Zurzeit
    Zusammen Zusätzlich Zuvor Zwar Zwei Zwischen Zwischenzeitlich Zwölf Über Überall Überdies Überhaupt
    """.split()
)
