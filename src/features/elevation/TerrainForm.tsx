import { type FormEvent, useState } from 'react'
import { pagePolicy } from '../../data/page-policy'
import { readTerrainTemplate, type TerrainTemplateError } from '../../data/terrain-template'
import { useTranslation } from '../../i18n/use-translation'
import { rememberedTerrain, rememberTerrain } from '../../store/persistence'
import { setTerrain } from '../../store/terrain-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { AddressField } from '../../ui/AddressField'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import styles from './ElevationPart.module.css'

/** An address, the same in every language. */
const EXAMPLE = 'terrain/{z}/{x}/{y}.png'

const Refused = ({ error }: { readonly error: TerrainTemplateError }) => {
  const { t } = useTranslation('elevation')
  const host = error.kind === 'not-allowed' ? `\u2066${error.host}\u2069` : ''
  return <Notice tone="error">{t(`refused.${error.kind}`, { host })}</Notice>
}

/** Asks for a source of terrain tiles and names its host before anything is switched on. */
export const TerrainForm = () => {
  const { t } = useTranslation('elevation')
  const store = useAtlasStore()
  const [text, setText] = useState(() => rememberedTerrain() ?? '')
  const [kept, setKept] = useState(() => rememberedTerrain() !== null)
  const [refused, setRefused] = useState<TerrainTemplateError | null>(null)
  const read = readTerrainTemplate(text, document.baseURI, pagePolicy())
  const switchOn = (event: FormEvent) => {
    event.preventDefault()
    if (!read.ok) return setRefused(read.error)
    rememberTerrain(kept ? text.trim() : null)
    setTerrain(store, read.value.template)
  }
  return (
    <form className={styles.form} onSubmit={switchOn}>
      <AddressField
        label={t('template')}
        purpose="terrain-template"
        example={EXAMPLE}
        value={text}
        onChange={(value) => {
          setText(value)
          setRefused(null)
        }}
      />
      {read.ok ? (
        <p className={styles.note} data-purpose="terrain-host">
          {t(read.value.isOwn ? 'own' : 'foreign', { host: `\u2066${read.value.host}\u2069` })}
        </p>
      ) : null}
      {!read.ok && read.error.kind === 'not-allowed' ? <Refused error={read.error} /> : null}
      {refused && refused.kind !== 'not-allowed' ? <Refused error={refused} /> : null}
      <label className={styles.check}>
        <input
          type="checkbox"
          data-purpose="terrain-remember"
          checked={kept}
          onChange={(event) => {
            setKept(event.target.checked)
            if (!event.target.checked) rememberTerrain(null)
          }}
        />
        {t('remember')}
      </label>
      <Button type="submit" data-action="terrain-on">
        {t('on')}
      </Button>
    </form>
  )
}
