"""Pace: beautiful frames where there is time, quick ones where there is not."""

from kiosk.device.painter.pace import FORGETS, Pace


def motion(pace: Pace, gap: float) -> list[bool]:
    """Ten frames of one motion, then a still."""
    frames = [pace.smooth(gap * frame, moving=True) for frame in range(10)]
    assert pace.smooth(gap * 10, moving=False)
    return frames


def test_frames_in_time_stay_smooth() -> None:
    assert all(motion(Pace(), 17.0))


def test_late_frames_are_made_quickly_from_then_on() -> None:
    pace = Pace()
    frames = motion(pace, 60.0)
    assert frames[0]
    assert not frames[-1]
    assert not any(motion(pace, 17.0))


def test_smooth_frames_are_tried_again_later() -> None:
    pace = Pace()
    motion(pace, 60.0)
    for _ in range(FORGETS):
        motion(pace, 17.0)
    assert all(motion(pace, 17.0))


def test_a_long_still_is_no_late_frame() -> None:
    pace = Pace()
    for start in range(0, 100_000, 10_000):
        assert pace.smooth(float(start), moving=True)
        assert pace.smooth(start + 17.0, moving=False)
