import type { CitationsOf } from '../inputs/citations'
import type { ClaimRow, MappingRow } from '../schema/claims'

/** The speech's figures as the claims panel reads them. */
export const claimRecords = (rows: readonly ClaimRow[], citationsOf: CitationsOf): unknown[] =>
  rows.map((row) => ({
    id: row.id,
    title_en: row.titleEn,
    title_ur: row.titleUr,
    claim_en: row.claimEn,
    claim_ur: row.claimUr,
    others: row.others.map(({ textEn, textUr }) => ({ text_en: textEn, text_ur: textUr })),
    verdict_en: row.verdictEn,
    verdict_ur: row.verdictUr,
    verdictKind: row.verdictKind,
    confidence: row.confidence,
    saidBy: row.saidBy,
    saidBy_ur: row.saidByUr,
    saidOn: row.saidOn,
    place: row.place,
    sources: citationsOf(row.citations, row.id),
  }))

/** The statements about the state of mapping as the coverage panel reads them. */
export const mappingRecords = (rows: readonly MappingRow[], citationsOf: CitationsOf): unknown[] =>
  rows.map(({ statementEn, statementUr, citations, ...row }) => ({
    ...row,
    statement_en: statementEn,
    statement_ur: statementUr,
    sources: citationsOf(citations, row.id),
  }))
