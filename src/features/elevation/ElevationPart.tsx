import { useId } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { chosenVariant, courseOf } from '../../store/selectors/corridor-courses'
import { setTerrain, setTerrainZoom } from '../../store/terrain-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import styles from './ElevationPart.module.css'
import { ProfileDrawing } from './ProfileDrawing'
import { ProfileFigures } from './ProfileFigures'
import { ShadingSwitch } from './ShadingSwitch'
import { TerrainForm } from './TerrainForm'
import { useProfile } from './use-profile'

const ZOOMS = [7, 8, 9, 10, 11, 12] as const

const SwitchedOn = ({ template }: { readonly template: string }) => {
  const { t } = useTranslation('elevation')
  const format = useFormat()
  const store = useAtlasStore()
  const id = useId()
  const zoom = useAtlas(({ session }) => session.lab.terrainZoom)
  const course = useAtlas((state) => courseOf(state, chosenVariant(state)))
  const { state, draw, cancel } = useProfile(course, template)
  const host = `\u2066${new URL(template).host}\u2069`
  const working = state.kind === 'working'
  return (
    <>
      <p className={styles.note}>{t('active', { host })}</p>
      <p className={styles.actions}>
        <label htmlFor={id}>{t('zoom')}</label>
        <select
          id={id}
          data-purpose="terrain-zoom"
          value={zoom}
          onChange={(event) => setTerrainZoom(store, Number(event.target.value))}
        >
          {ZOOMS.map((each) => (
            <option key={each} value={each}>
              {format.number(each)}
            </option>
          ))}
        </select>
        <Button look="primary" data-action="profile-draw" disabled={working} onClick={() => draw(zoom)}>
          {t('draw')}
        </Button>
        <Button data-action="terrain-off" onClick={() => setTerrain(store, null)}>
          {t('off')}
        </Button>
      </p>
      <ShadingSwitch host={host} />
      {working ? (
        <p className={styles.actions} role="status">
          {t('working', { done: format.number(state.done), of: format.number(state.of) })}
          <Button data-action="profile-cancel" onClick={cancel}>
            {t('cancel')}
          </Button>
        </p>
      ) : null}
      {state.kind === 'failed' ? <Notice tone="error">{t('failed', { host })}</Notice> : null}
      {state.kind === 'broke' ? <Notice tone="error">{t('broke')}</Notice> : null}
      {state.kind === 'ready' ? (
        <>
          {state.missing > 0 ? (
            <Notice tone="warning">
              {t('missing', { missing: format.number(state.missing), of: format.number(state.tiles) })}
            </Notice>
          ) : null}
          <ProfileDrawing profile={state.profile} />
          <ProfileFigures profile={state.profile} />
        </>
      ) : null}
    </>
  )
}

/** Heights along the chosen course, from a source of tiles the reader switches on; without one, why there are none. */
export const ElevationPart = () => {
  const { t } = useTranslation('elevation')
  const terrain = useAtlas(({ session }) => session.lab.terrain)
  return (
    <section aria-labelledby="elevation-title" data-purpose="elevation">
      <h3 id="elevation-title">{t('title')}</h3>
      {terrain === null ? (
        <>
          <p>{t('none')}</p>
          <TerrainForm />
        </>
      ) : (
        <SwitchedOn template={terrain} />
      )}
    </section>
  )
}
