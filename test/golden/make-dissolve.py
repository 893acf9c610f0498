#!/usr/bin/python3
"""Expected areas of dissolved polygons, made with GEOS (Debian: python3-shapely). The atlas' code takes no part in it.

Polygons are carried into an equal-area plane by the closed form of Snyder (USGS PP 1395, 3-11 and 3-12), sloping edges
filled in so that they stay straight in degrees, then united and clipped by GEOS. Results are committed: dissolve.json.
"""
import json
import math
import os

from shapely.geometry import MultiPolygon, Polygon
from shapely.ops import unary_union
from shapely.validation import make_valid

A = 6378137.0
F = 1 / 298.257223563
E2 = F * (2 - F)
E = math.sqrt(E2)


def q(lat):
    s = math.sin(math.radians(lat))
    return (1 - E2) * (s / (1 - E2 * s * s) + math.atanh(E * s) / E)


def plane(ring):
    out = []
    for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1]):
        steps = 1 if x0 == x1 else max(1, math.ceil(abs(y1 - y0) / 0.005))
        for i in range(steps):
            x, y = x0 + (x1 - x0) * i / steps, y0 + (y1 - y0) * i / steps
            # metres, so that an area in the plane is one on the ellipsoid
            out.append((A * math.radians(x), A * q(y) / 2))
    return out


class Dice:
    """Park and Miller's minimal standard: the test draws the same numbers."""

    def __init__(self, seed):
        self.seed = seed

    def roll(self):
        self.seed = self.seed * 16807 % 2147483647
        return self.seed / 2147483647


def star(dice, most):
    """A ring round a point of Balochistan whose corners lie at different distances from it."""
    lon, lat, corners = 62 + dice.roll() * 7, 26 + dice.roll() * 5, 3 + int(dice.roll() * 9)
    radii = [most * (0.2 + 0.8 * dice.roll()) for _ in range(corners)]
    return [
        [lon + r * math.cos(2 * math.pi * i / corners), lat + r * math.sin(2 * math.pi * i / corners)]
        for i, r in enumerate(radii)
    ]


def rounded(rings):
    return [[[round(x, 7), round(y, 7)] for x, y in ring] for ring in rings]


def box(x, y, w, h):
    return [[x, y], [x + w, y], [x + w, y + h], [x, y + h]]


def cases():
    dice = Dice(11)
    yield "random overlapping polygons", [[star(dice, 0.6)] for _ in range(150)]
    dice = Dice(12)
    slivers = []
    for _ in range(200):
        x, y, angle, length = 62 + dice.roll() * 6, 26 + dice.roll() * 4, dice.roll() * math.pi, 0.4 + dice.roll()
        c, s, w = math.cos(angle), math.sin(angle), 2e-5
        slivers.append([[[x, y], [x + length * c, y + length * s],
                         [x + length * c - w * s, y + length * s + w * c], [x - w * s, y + w * c]]])
    yield "slivers", slivers
    yield "shared edges", [[box(62 + 0.125 * i, 27 + 0.1 * j, 0.125, 0.1)] for i in range(30) for j in range(20)]
    dice = Dice(13)
    near = []
    for i in range(20):
        for j in range(12):
            jitter = [(dice.roll() - 0.5) * 4e-8 for _ in range(4)]
            near.append([box(63 + 0.2 * i + jitter[0], 27 + 0.25 * j + jitter[1], 0.2 + jitter[2], 0.25 + jitter[3])])
    yield "nearly shared edges", near
    dice = Dice(14)
    holed = []
    for _ in range(60):
        x, y = 62 + dice.roll() * 6, 26 + dice.roll() * 4
        holed.append([box(x, y, 0.6, 0.5), box(x + 0.1, y + 0.1, 0.4, 0.3)[::-1]])
    yield "holes", holed
    dice = Dice(15)
    base = [star(dice, 0.5) for _ in range(40)]
    yield "near-duplicates", [
        [[[x + (dice.roll() - 0.5) * 2e-7, y + (dice.roll() - 0.5) * 2e-7] for x, y in ring]] for ring in base for _ in range(4)
    ]
    dice = Dice(16)
    bows = []
    for _ in range(60):
        x, y, w, h = 62 + dice.roll() * 6, 26 + dice.roll() * 4, 0.2 + dice.roll() * 0.5, 0.2 + dice.roll() * 0.4
        bows.append([[[x, y], [x + w, y + h], [x + w, y], [x, y + h]]])
    yield "bow-ties", bows


def disc():
    """The denominator: edges so short that a geodesic and a straight line are one."""
    n = 6000
    return [[round(65.5 + 2.6 * math.cos(2 * math.pi * i / n), 7), round(28.4 + 2.1 * math.sin(2 * math.pi * i / n), 7)]
            for i in range(n)]


def area(polygons, denominator):
    parts = []
    for rings in polygons:
        outer, *holes = [plane(ring) for ring in rings]
        parts.append(make_valid(Polygon(outer, holes)))
    return unary_union(parts).intersection(denominator).area


def main():
    ring = disc()
    denominator = Polygon(plane(ring))
    out = {"denominator": ring, "denominatorArea": denominator.area, "cases": []}
    for name, polygons in cases():
        polygons = [rounded(rings) for rings in polygons]
        out["cases"].append({"name": name, "polygons": polygons, "area": area(polygons, denominator)})
    dice = Dice(17)
    many = [[star(dice, 0.06)] for _ in range(20000)]
    out["drawn"] = {"seed": 17, "most": 0.06, "count": 20000, "area": area(many, denominator)}
    with open(os.path.join(os.path.dirname(__file__), "dissolve.json"), "w") as file:
        json.dump(out, file, separators=(",", ":"))
        file.write("\n")


main()
