/** Words of the coverage engine: polygons that count, denominators, targets. */
export const cover = {
  inputs: {
    title: 'Polygons that count as mapped',
    explain:
      'Areas you drew and polygon layers you imported can count as mapped ground, beside the ticked sheets. What overlaps counts once.',
    none: 'There is nothing to choose from yet. Draw an area under Measure, or import a polygon layer under Explore, My data.',
    drawing: 'Drawn area',
    unnamed: 'Area {{n}}',
    layer: 'Imported layer, {{count}} features',
    use: 'Count as mapped',
    stop: 'Do not count',
    useNamed: 'Count {{name}} as mapped',
    stopNamed: 'Do not count {{name}}',
    list: 'Drawings and layers with areas',
    describe: 'What is known of this mapping',
    describeSheets: 'What is known of the ticked sheets',
    fields: 'A field of the layer may say it feature by feature.',
    fromField: '{{attribute}} from field',
    noField: 'no field',
  },
  attribute: {
    scale: 'Scale',
    year: 'Year',
    source: 'Source',
    status: 'Status',
  },
  scale: { '50k': '1:50 000', '250k': '1:250 000', '1m': '1:1 000 000', unknown: 'Scale unknown' },
  status: { mapped: 'Mapped', published: 'Published', 'under-way': 'Under way', planned: 'Planned' },
  filter: {
    title: 'Which mapping counts',
    scales: 'Scales',
    statuses: 'Status',
    yearTo: 'Up to the year',
    yearHint: 'Mapping of unknown year then does not count. Empty: every year.',
    reset: 'All mapping that exists',
    sheetsOut: 'The ticked sheets do not pass this filter and count for nothing now.',
    counted: '{{counted}} of {{of}} polygons count.',
  },
  compute: {
    polygons: 'Reading polygons: {{done}} of {{of}}',
    sheets: 'Computing sheet by sheet: {{done}} of {{of}}',
    starting: 'Computing what the polygons cover …',
    done: 'Computed: the figures below hold.',
    stopped: 'Stopped. The figures below are those from before.',
    again: 'Compute again',
    failed: 'The computation failed: {{reason}}. The figures below do not include the newest polygons.',
    noWorker: 'this browser cannot compute in the background',
    missing:
      'The features of {{layers}} are not in this browser any more, so they count for nothing. Import the file again.',
    problems_one: '{{count}} polygon was repaired or refused',
    problems_other: '{{count}} polygons were repaired or refused',
    problem: '{{input}}, feature {{n}}: {{what}}',
    moreProblems: 'and {{count}} more',
    kind: {
      'not-a-position': 'a coordinate is no position on Earth; refused',
      'no-area': 'it has no area; refused',
      'self-crossing': 'its edges cross; where they do, the even-odd rule decided what is inside',
      'too-tangled':
        'its edges cross too often (more than 20,000 times), or it is too intricate, to be resolved; refused. Simplify it or split it, in QGIS with “Fix geometries” and “Simplify”, and import it again',
    },
  },
  result: {
    title: 'How much of it is mapped',
    of: 'A share of',
    named: 'Areas of the atlas',
    own: 'Your own polygons',
    other: 'Other wholes',
    outcrop: 'Rock outcrop of Pakistan (600,000 km², published)',
    buffer: 'Inside Pakistan, within {{distance}} of the corridor ({{course}})',
    basis: 'Its area',
    measured: 'measured on the polygon',
    official: 'official',
    waiting: 'Its area is being computed.',
    none: 'Its area is not known.',
    'too-far':
      'This polygon reaches too far from Pakistan to be cut along the survey sheets (55–85° E, 15–45° N). Choose another.',
    'too-tangled':
      'The edges of this polygon cross too often, or it is too intricate, to be cut along the survey sheets. Simplify or split it, or choose another.',
    gone: 'The polygon this was a share of is not here; it is a share of {{name}} again.',
    nothing: 'Nothing is ticked or drawn yet, so nothing is measured: this does not say that nothing is mapped.',
    mapped: '{{mapped}} of {{whole}} counts as mapped',
    outsideBuffer:
      'Inside Pakistan only: {{area}} more within this distance are sea or another country and are not counted.',
    outsideOwn:
      '{{area}} of this polygon lie outside Pakistan, in another country or in the sea. They belong to the whole, but no sheet is planned there.',
    remaining: '{{area}} remain',
    whole_one: '{{n}} sheet whole',
    whole_other: '{{n}} sheets whole',
    partly: '{{n}} in part',
    noneLeft: '{{n}} not at all',
    range: 'Between <least/> and <most/>, depending on the border and on which area it is a share of.',
    beyondOfficial:
      'More is mapped than the official area holds: the polygon the atlas measures is larger, by {{area}} of what is mapped. So this share passes 100 %.',
    noRange: 'No range: nobody has stated how certain this polygon’s border is.',
    outcropNote:
      'This is a number without a map: nobody has published where the outcrop lies. The share assumes that all mapped land of Pakistan (without AJK and GB) is outcrop, which makes it an upper bound.',
  },
  targets: {
    title: 'Sheets to go',
    target: 'Target',
    more: 'More sheets',
    reached: 'reached',
    unreachable: 'not with the sheets of this area',
    note: 'Assumption: whole sheets, those with most unmapped ground inside first. It is the least number possible, not a plan.',
  },
  working: {
    summary: 'Show the working: this share',
    sheets:
      'A ticked sheet counts with its area as published with the atlas. Of every other sheet counts what the polygons cover.',
    polygons:
      'Polygons are united and cut with each province one 15′ sheet at a time (Clipper2, in an equal-area plane of the authalic latitude), so areas are areas on the WGS84 ellipsoid. Edges you drew are geodesics; edges of files are straight in degrees (RFC 7946).',
    division: '{{mapped}} ÷ {{whole}} = {{share}}',
    buffer:
      'The whole is the ground inside Pakistan (the four provinces, Islamabad, AJK and GB): {{all}} within the distance − {{outside}} outside Pakistan, in the sea or in another country = {{whole}}.',
    remaining: '{{whole}} − {{mapped}} = {{remaining}} remain.',
    beyond: 'More is mapped than this figure, so nothing remains of it.',
    counts:
      'A sheet is whole when all its ground inside the area is mapped, but for a millionth that the rounding of areas can hide. It is counted in part when some of it is: {{whole}} + {{partly}} + {{none}} = {{all}} sheets with ground inside.',
    target:
      'To {{target}}: {{target}} × {{whole}} − {{mapped}} = {{missing}} missing. The sheets with most unmapped ground inside are added up until they hold it.',
    targetReached: 'To {{target}}: {{target}} × {{whole}} is less than what is mapped.',
    outline:
      'Range: the outline is {{length}} long: {{mapped}} along sheets mapped whole, {{partly}} along sheets mapped in part. If all of it lay 1.6 km too far out or in, the area would be {{boundary}} smaller or larger. Along mapped ground the border moves what is mapped and the whole alike, elsewhere the whole alone; the ends of the range are the worst of both, with sheets mapped in part taken as either. 1.6 km is an assumption: the upper end of how far these borders (Natural Earth, 1:10 million) lie from today’s surveys in the median, and errors to both sides would cancel. The share of the official area is within the range too, and alone may pass 100 %.',
    edition: 'Data edition {{edition}}.',
  },
  bars: {
    title: 'Claimed and measured, by province',
    figure:
      'Bars of the share of each province that was claimed to be mapped, that your list and polygons cover, and that the scenario would cover. The table below says the same.',
    table: 'The same as a table',
    area: 'Area',
    claim: 'Claimed',
    measured: 'Yours',
    scenario: 'Scenario',
    claimOf: 'of {{name}}',
    noClaim: 'no claim',
  },
  shade: {
    title: 'Shade the map by',
    sheets: 'sheet',
    provinces: 'province',
  },
  within: 'Distance from the corridor, km',
  gap: {
    sheets_one: '{{count}} sheet',
    sheets_other: '{{count}} sheets',
    noSheet: 'no sheet missing',
    above: '{{points}} points above the claim',
    more: '{{area}} more',
    less: '{{area}} less',
    otherWhole:
      'The two shares have different wholes: the claim is of {{name}}. Its land is {{share}} of the area here, {{points}} points from yours.',
  },
} as const
