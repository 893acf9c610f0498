/** Words of the heights along the corridor. */
export const elevation = {
  metres: '{{value}} m',
  title: 'Elevation along the course',
  none: 'There is no profile because the atlas ships no elevation model and asks no server of its own accord. You can switch on a source of terrain tiles (PNG, Terrarium encoding, 256 pixels).',
  template: 'Address of the tiles, with {z}, {x} and {y}',
  zoom: 'Finest zoom of the tiles',
  shade: 'Shade the ground on the map',
  shadeGaps:
    'Some terrain tiles could not be read from {{host}}: the ground is drawn without shading there. Another zoom, or another view, may have them.',
  own: 'Once switched on, tiles are requested from {{host}}: the server this atlas came from, and no other.',
  foreign:
    'Once switched on, tiles are requested from {{host}}. That server then learns which part of the country you look at.',
  remember: 'Remember this address in this browser',
  on: 'Switch the source on',
  off: 'Switch the source off',
  active:
    'Terrain tiles from {{host}} are switched on. They are requested only when you draw a profile or shade the map.',
  refused: {
    empty: 'Write the address of the tiles first.',
    'no-placeholders': 'The address needs {z}, {x} and {y}, for example terrain/{z}/{x}/{y}.png',
    'not-an-address': 'This is no address of a web server.',
    'not-allowed':
      '{{host}} cannot be asked: the content policy of this page lets it talk to its own server only. Put the tiles into a folder beside the atlas, or let whoever runs it add {{host}} to connect-src in index.html (see the README).',
  },
  draw: 'Draw the profile',
  working: 'Tiles: {{done}} of {{of}}',
  cancel: 'Cancel',
  failed: 'No tile could be read from {{host}}. Check the address and the zoom, then draw again.',
  missing: '{{missing}} of {{of}} tiles were missing: the profile has gaps, and its sums leave them out.',
  broke: 'The heights could not be read: the work stopped. Draw again.',
  picture: 'Heights from {{lowest}} to {{highest}} over {{length}}',
  gain: 'Climb',
  loss: 'Fall',
  highest: 'Highest',
  lowest: 'Lowest',
  known: 'Length with heights',
  slopes: 'How steep, by length of the course',
  slope: 'Slope',
  length: 'Length',
  between: '{{from}} to {{to}}',
  above: '{{from}} and more',
  how: 'Sampled every {{step}} along the schematic or drawn line, between the middles of four pixels. Climb and fall are sums over these steps, so they grow with finer tiles; on a schematic line they describe the ground under it and no road.',
} as const
