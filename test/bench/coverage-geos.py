#!/usr/bin/python3
"""How long GEOS takes for what the coverage bench asks: union of all polygons, then the intersection with the land.

Reads {"polygons": [ring, ...], "land": [[ring, ...], ...], "runs": n} and prints {"ms": [...], "area": a}, in plain degrees.
Timed are the geometry operations alone: neither the start of Python nor reading.
"""
import json
import sys
import time

from shapely.geometry import MultiPolygon, Polygon
from shapely.ops import unary_union
from shapely.validation import make_valid

question = json.load(sys.stdin)
land = make_valid(MultiPolygon([Polygon(rings[0], rings[1:]) for rings in question["land"]]))
polygons = [Polygon(ring) for ring in question["polygons"]]
times = []
for _ in range(question["runs"]):
    began = time.perf_counter()
    covered = unary_union(polygons).intersection(land)
    times.append((time.perf_counter() - began) * 1000)
print(json.dumps({"ms": times, "area": covered.area}))
