import { useState } from 'react'
import { cornerOfBlock } from '../../domain/coverage/sheet-blocks'
import { toAsciiDigits } from '../../domain/gazetteer/ascii-digits'
import { useTranslation } from '../../i18n/use-translation'
import styles from './RuleInputs.module.css'
import type { RulePartProps } from './rule-part'

/** The blocks named in a text; null if some word of it names none. */
const blocksIn = (text: string): readonly number[] | null => {
  const words = toAsciiDigits(text)
    .split(/[\s,;،؛]+/)
    .filter(Boolean)
  const blocks = words.map((word) => (/^\d{2}$/.test(word) ? Number(word) : 0))
  return blocks.every((block) => cornerOfBlock(block) !== null) ? [...new Set(blocks)].sort((a, b) => a - b) : null
}

/** The 4° blocks the rule asks for; what is half typed stays in the field. */
export const RuleBlocks = ({ rule, onRule }: RulePartProps) => {
  const { t } = useTranslation('plan')
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? rule.blocks.join(', ')
  const change = (text: string) => {
    setTyped(text)
    const blocks = blocksIn(text)
    if (blocks) onRule({ ...rule, blocks })
  }
  return (
    <label className={styles.part}>
      {t('scenario.input.blocks')}{' '}
      <input
        type="text"
        dir="ltr"
        data-purpose="rule-blocks"
        aria-invalid={blocksIn(shown) === null}
        value={shown}
        onChange={(event) => change(event.target.value)}
        onBlur={() => setTyped(null)}
      />
    </label>
  )
}
