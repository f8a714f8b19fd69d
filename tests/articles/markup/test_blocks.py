from lesart.articles.markup.blocks import Block, lay_out
from lesart.articles.markup.classes import Within
from lesart.articles.markup.tree import parse


def blocks(markup: str) -> tuple[Block, ...]:
    return lay_out(parse(f"<html><body>{markup}</body></html>".encode(), "seite.html")).blocks


def test_blocks_slice_to_their_text() -> None:
    layout = lay_out(parse(b"<div>Eins <b>zwei</b><p>drei</p> vier<ul><li>a<li>b</ul></div>", "x"))
    assert [layout.text[block.start : block.end] for block in layout.blocks] == ["Eins zwei", "drei", "vier", "a", "b"]
    assert [block.form for block in layout.blocks] == layout.text.split("\n")


def test_one_break_stays_in_its_block_and_two_part_blocks() -> None:
    assert [block.form for block in blocks("<p>Eins<br>zwei<br><br>drei<br/> <br/>vier</p>")] == [
        "Eins\nzwei",
        "drei",
        "vier",
    ]


def test_white_space_is_shown_as_browsers_show_it() -> None:
    assert [block.form for block in blocks("<p>  Der\n  Damm\t<i> hielt</i> . </p>")] == ["Der Damm hielt ."]


def test_hidden_text_is_not_shown() -> None:
    hidden = '<p hidden>a</p><p style="display: none">b</p><span class="sr-only">c</span><script>d</script>'
    assert [block.form for block in blocks(f"{hidden}<template>e</template><p>f</p>")] == ["f"]


def test_links_are_counted() -> None:
    (block,) = blocks('<p>Mehr <a href="/a">über Dämme</a></p>')
    assert 0.6 < block.link_share < 0.7


def test_surroundings_are_read_from_names_by_words() -> None:
    aside, body, plain = blocks(
        '<div class="js-sideBar-x"><p>a</p></div><p id="articleBody">b</p><div class="shadow"><p>c</p></div>'
    )
    assert aside.within & Within.ASIDE
    assert body.within & Within.BODY
    assert not plain.within & (Within.ADVERT | Within.ASIDE)


def test_the_name_of_the_whole_page_says_nothing_of_its_blocks() -> None:
    assert not lay_out(parse(b'<html><body class="has-sidebar"><p>a</p></body></html>', "x")).blocks[0].within


def test_headings_have_levels() -> None:
    assert [block.level for block in blocks("<h1>a</h1><h3><div>b</div></h3><p>c</p>")] == [1, 3, 0]
