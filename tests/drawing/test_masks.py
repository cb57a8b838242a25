"""What of each person and thing is seen, behind whatever stands before it."""

from kiosk.drawing.masks import HEIGHT, WIDTH, Shapes, count, shapes_of
from kiosk.drawing.scene import draw_scene
from kiosk.model.geometry import STAGE, Box
from kiosk.model.scene import Actor, Camera, Group, Prop, Scene


def _shapes(view: Box = STAGE, **parts: object) -> Shapes:
    scene = Scene("house_inside", "inner", "indoors", **parts)  # type: ignore[arg-type]
    return shapes_of(draw_scene(scene), view)


def test_who_stands_alone_is_seen_whole() -> None:
    shapes = _shapes(actors=(Actor("noor", (800, 900)),))
    assert count(shapes.all[0].whole) > 1000
    assert count(shapes.seen(0)) == count(shapes.all[0].whole)


def test_the_nearer_one_hides_the_farther_one() -> None:
    shapes = _shapes(actors=(Actor("baba", (800, 930)), Actor("noor", (805, 880))))
    assert shapes.all[0].layer.people[0][0] == "noor"
    assert count(shapes.seen(0)) < 0.4 * count(shapes.all[0].whole)
    assert count(shapes.seen(1)) == count(shapes.all[1].whole)


def test_what_stands_in_front_hides_everybody() -> None:
    bundle = (Prop("bundle", (800, 900), size=2),)
    shapes = _shapes(actors=(Actor("noor", (800, 850)),), front=bundle)
    assert count(shapes.seen(0)) < count(shapes.all[0].whole)


def test_people_of_a_group_are_told_apart() -> None:
    """Three share one markup, in which the arms of one pass behind another."""
    shapes = _shapes(groups=(Group("hug", (800, 900)),))
    layer, members = shapes.all[0].layer, shapes.all[0].members
    assert len(members) == len(layer.people) == 3
    for member, (_, placed) in zip(members, layer.people, strict=True):
        x, y, w, h = placed.head
        head = shapes.boxed(Box(x + w / 4, y + h / 4, w / 2, h / 2))
        assert count(member, head) > 0.8 * count(head)
        others = [one for one in members if one is not member]
        assert all(count(one, head) < 0.2 * count(head) for one in others)


def test_a_shadow_hides_nobody() -> None:
    both = _shapes(actors=(Actor("noor", (800, 900)),))
    without = _shapes(actors=(Actor("noor", (800, 900), shadow=False),))
    assert count(both.all[0].whole) == count(without.all[0].whole)


def test_the_camera_makes_it_larger() -> None:
    camera = Camera(600, 500, 400)
    near = _shapes(camera.box, actors=(Actor("noor", (800, 900)),))
    far = _shapes(actors=(Actor("noor", (800, 900)),))
    box = Box(700, 550, 200, 150)
    assert count(near.boxed(box)) > 12 * count(far.boxed(box))
    assert count(near.all[0].whole, near.boxed(box)) > 12 * count(far.all[0].whole, far.boxed(box))


def test_a_region_is_where_the_stage_has_it() -> None:
    shapes = _shapes()
    circle = shapes.region((800, 500), (80, 80))
    assert circle.size == (WIDTH, HEIGHT)
    assert circle.getpixel((200, 125)) == 255 and circle.getpixel((170, 125)) == 0
