/** Words of files going out: exports, projects, and the work that the browser keeps. */
export const files = {
  export: {
    title: 'Take away',
    what: 'What to export',
    content: {
      sites: 'Sites as filtered',
      'all-sites': 'All sites',
      corridor: 'Courses and legs',
      near: 'Sites and towns near the chosen course',
      drawings: 'Drawings and measurements',
      sheets: 'Ticked survey sheets',
      plan: 'Mapping plan',
    },
    says: {
      sites: '{{shown}} of {{total}} sites: the filters above apply, and the file says which.',
      'all-sites': 'All {{total}} sites; the filters above do not apply.',
      corridor: 'Every course, {{rows}} in all, whole and leg by leg, with the lengths by both methods.',
      near: 'Sites and towns within {{distance}} of {{course}}: {{rows}}, with chainage and offset.',
      nearFiltered: 'The filters of the sites apply, and the file says which.',
      drawings: 'Drawings: {{rows}}, with their lengths and areas by each method.',
      sheets: 'Ticked sheets: {{rows}}, with their areas. They are your list, not a statement of what is mapped.',
      sheetsExcluded: 'The filter of the coverage panel excludes them from its shares, and the file says so.',
      plan: '{{rows}} sheets in the order of the plan, each with bounds, km² per province, score and reason. A proposal, not a statement of what is mapped.',
    },
    empty: {
      sites: 'No site passes the filters, so there is nothing to export.',
      'all-sites': 'The sites have not been loaded yet.',
      corridor: 'The corridor has not been loaded yet.',
      near: 'Nothing lies within this distance, so there is nothing to export.',
      drawings: 'Nothing has been drawn or measured yet, so there is nothing to export.',
      sheets: 'No sheet is ticked yet, so there is nothing to export.',
      plan: 'The plan has no sheet to export yet.',
    },
    as: 'Export as {{format}}',
    options: 'Options',
    gpxAs: 'Lines in GPX become',
    gpx: { tracks: 'tracks', routes: 'routes', waypoints: 'waypoints' },
    mark: 'CSV with a byte-order mark (some spreadsheets need it for Urdu)',
    carries:
      'Every file carries source, licence, method, unit and the edition of the data. GeoJSON and GPX keep numbers, yes and no, and what is not known; KML leaves out what is not known; CSV has no types, so there an empty cell is both no text and not known, and a text like 12 or true comes back as a number or a yes.',
    saved: '{{file}} has been written.',
  },
  project: {
    title: 'Project',
    intro:
      'A project file holds everything you made here: drawings, variants, ticked sheets, imported layers with their features, and this view. It is the backup that no browser can lose.',
    save: 'Save project',
    open: 'Open project …',
    opening: 'The project is being read …',
    saved: 'The project has been saved as {{file}}.',
    savedWithout: 'It holds no features of {{layers}}: they could not be read here.',
    opened: 'The project {{file}} is open. Undo brings back what was here before.',
    openedSame: 'The project {{file}} holds what is here already.',
    edition:
      'It was saved with data edition {{saved}}; this atlas has {{here}}. Figures computed from the atlas’s own data may differ.',
    dropped: 'Left out: {{parts}}',
    refused: 'The project {{file}} was not opened, and nothing here has changed. {{why}}',
    error: {
      empty: 'The file is empty. Choose a file that “Save project” wrote.',
      'too-large':
        'It is larger than the {{most}} MB a project may have. Remove a layer where it was made, or load that layer as PMTiles.',
      unreadable: 'The browser could not read it. Check that the file is still there and try again.',
      'not-json':
        'It is not readable as JSON: it may be cut off, or not a project at all. Choose a file that “Save project” wrote.',
      'not-a-project': 'It is JSON, but no project of this atlas. Data files are opened with “Import”.',
      newer:
        'It was written by a newer atlas (version {{version}}, this one reads up to {{known}}). Reload the page to get the newest atlas.',
      damaged: 'It is damaged at {{where}}: {{problem}}. Use an older copy, or mend it there with a text editor.',
      storage: 'The browser refused to keep the features of its layers: {{problem}}. Free some space and try again.',
    },
    part: {
      sheet: 'survey sheet {{what}}',
      drawing: 'a drawing of kind “{{what}}”',
      coverage: 'mapped ground of kind “{{what}}”',
      'layer-features': 'the layer “{{what}}”, whose features are not in the file',
      view: 'of the view: {{what}}',
    },
  },
  work: {
    restored: 'Restored from {{time}}.',
    restoredCopy:
      'Restored from {{time}}. The atlas is open in another tab too: this is a copy, each tab keeps its own work from here on, and neither overwrites the other.',
    merged: 'What you made before it arrived is kept: it lies on top, as one step that can be undone.',
    discard: 'Discard the restored work',
    discarded: 'The restored work was discarded.',
    bringBack: 'Bring it back',
    others: 'Work from {{time}} is kept here too, from a tab that is closed.',
    openOther: 'Open it',
    dropOther: 'Delete it',
    restoreOther: 'Bring it back',
    fate: {
      unreadable: 'The work from {{time}} could not be read. It is left where it is.',
      deleted: 'The work from {{time}} is deleted.',
      kept: 'The browser refused to delete the work from {{time}}.',
    },
    taken:
      'Another tab kept its work in the same place. From here on this tab keeps its own beside it; nothing was overwritten.',
    quota:
      'This browser has no room left to keep your work. What you make from now on is lost when the page closes, unless you save the project as a file.',
    blocked:
      'This browser does not let the page keep your work (a private window, perhaps). Save the project as a file before you close the page.',
  },
} as const
