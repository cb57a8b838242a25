"""Motion: what is where between two finished pictures."""

from collections.abc import Callable

from kiosk.device.painter.motion import FADE_MS, Motion
from kiosk.device.painter.tracks import Sprite
from kiosk.model.geometry import STAGE, Box
from kiosk.model.picture import Art, Balloon, Item, Picture, Plate, Words

LONG = 5000.0


def art(x: float = 0.0, name: str = "tiny/red", key: str = "panel") -> Art:
    return Art(key, Box(x, 0, 1600, 1000), name)


def plate(x: float = 0.0, key: str = "plate") -> Plate:
    return Plate(key, Box(x, 0, 100, 100), "#ffffff")


def at_rest(*items: Item) -> Motion:
    motion = Motion()
    motion.to(Picture(items), 0.0)
    motion.settle()
    return motion


def one(motion: Motion, now: float, key: str = "panel") -> Sprite:
    sprites = [sprite for sprite in motion.sprites(now) if sprite.item.key == key]
    assert len(sprites) == 1
    return sprites[0]


def test_an_item_glides_from_its_old_box_to_its_new_one() -> None:
    motion = at_rest(art(0))
    motion.to(Picture((art(-1600),)), 0.0)
    assert one(motion, 0.0).box.x == 0
    assert -1600 < one(motion, 430.0).box.x < 0
    assert one(motion, LONG).box == art(-1600).box
    assert motion.moving(430.0)
    assert not motion.moving(LONG)


def test_things_that_glide_together_take_the_same_time() -> None:
    motion = at_rest(art(0), plate(0))
    motion.to(Picture((art(-1600), plate(-160))), 0.0)
    for now in (100.0, 300.0, 700.0):
        far = one(motion, now).box.x
        near = one(motion, now, "plate").box.x
        assert abs(far - near * 10) < 1e-6


def test_an_interrupted_glide_goes_on_from_where_it_is_seen() -> None:
    motion = at_rest(art(0))
    motion.to(Picture((art(-1600),)), 0.0)
    seen = one(motion, 400.0).box
    motion.to(Picture((art(0),)), 400.0)
    assert one(motion, 400.0).box == seen
    assert one(motion, LONG).box.x == 0


def test_a_word_lit_during_a_glide_does_not_restart_it(speak: Callable[..., Balloon]) -> None:
    motion = at_rest(art(0), speak("b", 0, 0))
    motion.to(Picture((art(-800), speak("b", -800, 0))), 0.0)
    expected = one(motion, 350.0).box
    motion.to(Picture((art(-800), speak("b", -800, 0, lit=1))), 300.0)
    assert one(motion, 350.0).box == expected
    assert one(motion, 350.0, "b").item == speak("b", -800, 0, lit=1)


def test_new_items_fade_in_and_old_ones_fade_out() -> None:
    motion = at_rest(plate(0, "old"))
    motion.to(Picture((plate(300, "new"),)), 0.0)
    assert one(motion, 0.0, "new").alpha == 0
    assert 0 < one(motion, FADE_MS / 2, "old").alpha < 1
    assert [sprite.item.key for sprite in motion.sprites(LONG)] == ["new"]


def test_an_old_item_fades_out_where_it_lay_in_the_stack() -> None:
    motion = at_rest(plate(0, "low"), plate(0, "gone"), plate(0, "high"))
    motion.to(Picture((plate(0, "low"), plate(0, "high"))), 0.0)
    assert [sprite.item.key for sprite in motion.sprites(10.0)] == ["low", "gone", "high"]


def test_a_balloon_pops_in_from_a_little_smaller(speak: Callable[..., Balloon]) -> None:
    motion = at_rest(art())
    motion.to(Picture((art(), speak("b", 100, 100))), 0.0)
    early = one(motion, 20.0, "b")
    assert 360 <= early.box.w < 400
    assert early.box.centre == speak("b", 100, 100).box.centre
    assert one(motion, LONG, "b").box.w == 400


def test_a_balloon_waits_until_its_page_has_nearly_arrived(speak: Callable[..., Balloon]) -> None:
    motion = at_rest(art(0))
    motion.to(Picture((art(-1600), speak("b", 100, 100))), 0.0)
    assert one(motion, 400.0, "b").alpha == 0
    assert one(motion, LONG, "b").alpha == 1


def test_art_with_a_new_picture_crossfades_over_the_old_one() -> None:
    motion = at_rest(art(name="tiny/red"))
    motion.to(Picture((art(name="tiny/green"),)), 0.0)
    below, above = motion.sprites(100.0)
    assert isinstance(below.item, Art)
    assert isinstance(above.item, Art)
    assert (below.item.name, below.alpha) == ("tiny/red", 1.0)
    assert above.item.name == "tiny/green"
    assert 0 < above.alpha < 1
    assert len(motion.sprites(LONG)) == 1


def test_art_stays_whole_under_art_that_fades_in_over_it() -> None:
    motion = at_rest(art(key="old"))
    motion.to(Picture((Art("new", STAGE, "tiny/green", enter="fade"),)), 0.0)
    assert one(motion, FADE_MS / 2, "old").alpha == 1
    assert [sprite.item.key for sprite in motion.sprites(LONG)] == ["new"]


def test_a_new_text_jumps_to_its_place() -> None:
    motion = at_rest(Words("w", Box(0, 0, 100, 50), "one", "en"))
    longer = Words("w", Box(0, 0, 300, 50), "one and two", "en")
    motion.to(Picture((longer,)), 0.0)
    assert one(motion, 0.0, "w").box == longer.box
    assert not motion.moving(0.0)


def test_without_motion_everything_is_there_at_once(speak: Callable[..., Balloon]) -> None:
    motion = at_rest(art(0), plate(0))
    motion.to(Picture((art(-1600), speak("b", 0, 0)), motion=False), 0.0)
    assert not motion.moving(0.0)
    assert motion.sprites(0.0) == [Sprite(art(-1600), art(-1600).box),
                                   Sprite(speak("b", 0, 0), speak("b", 0, 0).box)]


def test_an_item_that_comes_back_while_fading_out_comes_back_from_there() -> None:
    motion = at_rest(plate())
    motion.to(Picture(()), 0.0)
    motion.to(Picture((plate(),)), FADE_MS / 2)
    assert 0 < one(motion, FADE_MS / 2, "plate").alpha < 1
    assert one(motion, LONG, "plate").alpha == 1


def test_settling_ends_all_motion() -> None:
    motion = at_rest(art(0), plate(0, "gone"))
    motion.to(Picture((art(-1600), plate(0, "new"))), 0.0)
    motion.settle()
    assert motion.sprites(0.0) == [Sprite(art(-1600), art(-1600).box),
                                   Sprite(plate(0, "new"), plate(0, "new").box)]
