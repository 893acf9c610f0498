import { isPlainObject, type PlainObject } from '../../domain/plain-object'

/** A project as decoded JSON, before its structure is checked. */
export type RawProject = PlainObject

/** Lifts a project of one version to the next. */
export type ProjectMigration = (project: RawProject) => RawProject

/** 1 → 2: saved views and stories did not exist. */
const withSnapshotsAndStories: ProjectMigration = (project) =>
  isPlainObject(project.document)
    ? { ...project, document: { ...project.document, snapshots: [], stories: [] } }
    : project

/** `PROJECT_MIGRATIONS[n - 1]` lifts version n to n + 1. One that has shipped is never edited: files live for years. */
export const PROJECT_MIGRATIONS: readonly ProjectMigration[] = [withSnapshotsAndStories]

/** The version `writeProject` writes. */
export const PROJECT_VERSION = PROJECT_MIGRATIONS.length + 1

/** Lifts a project to the current version. Errors: none; the version must be one that exists. */
export const lifted = (project: RawProject, version: number): RawProject =>
  PROJECT_MIGRATIONS.slice(version - 1).reduce((held, migrate) => migrate(held), project)
