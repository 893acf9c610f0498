/** Marks the attributes of the atlas in a GPX file, which has none of its own; each says its type where it is no text. */
export const GPX_NAMESPACE = 'urn:pakistan-minerals-atlas:gpx:1'

/** Marks the columns of a KML file that hold booleans: common readers take KML's own `bool` for true, whatever it says. */
export const KML_NAMESPACE = 'urn:pakistan-minerals-atlas:kml:1'
