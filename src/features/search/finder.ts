/** What finds things by name: fetched when the search box is first used. */
export { buildSearchIndex, joinedIndex } from '../../domain/gazetteer/search'
export { ownPlaces } from './own-places'
export { placesOf } from './place'
