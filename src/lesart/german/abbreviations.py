"""Abbreviations that end in a full stop, without that stop and in lower case; 'z.B' also stands for 'z. B'.

Whether the stop ends a sentence as well ('Schrauben, Muttern usw.', '3,2 Mrd.') is told by the word behind it.
"""

from typing import Final

ABBREVIATIONS: Final = frozenset(
    """
    a.d abb abg abs abt ag allg apr art aufl aug bd bearb begr belg bes betr bez bgm bsp bundesabg bzgl bzw ca chr
    co corp d.c d.h d.j ders desgl dez dgl di dipl dir do dr dt e.v ebd ehem eigtl einschl engl entspr erl etc europ
    ev evtl exkl f fam feb ff fr franz frl ga geb gegr gem gen gest gf ggf ggfs griech h.c hd hl hptm hr hrn hrsg
    i.d.r i.r i.v inc ing inh inkl insb insbes int ital jan jg jgdl jh jhd jhdt jr jul jun kap kath kdt kgl km
    landesabg lat lfd lh lhptm lhstv lt ltd m.b.h mag mar max med mi mia min mind mio mo mr mrd mrs ms mtl mwst mär
    möbl n.chr nachm nov nr nördl o.ä oberstlt obj oblt od okt op orig p.a phil pl prof prov präs rd red rel rer
    resp rev röm s.a s.o s.p.a s.u sek sen sep sept skr so sog spez sr st staatl std stellv str stv südl tel tgl
    theol tsd u.a u.s u.u u.ä univ unterz urspr usf usw uvm v.a v.chr v.l verb vgl vizepräs vol vorm vors westl wg
    z.b z.t z.zt zit zool zus zzgl österr östl
    """.split()
)

# A name always follows these, even one that looks like a word ('Dr. Sieben').
TITLES: Final = frozenset({"dipl", "dr", "fr", "frl", "hr", "ing", "mag", "prof", "st"})
