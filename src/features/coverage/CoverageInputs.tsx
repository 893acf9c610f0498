import { useTranslation } from '../../i18n/use-translation'
import { type UsablePolygons, useUsablePolygons } from '../../i18n/use-usable-polygons'
import { describeSheets, toggleCoverageInput } from '../../store/coverage-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import styles from './CoverageInputs.module.css'
import { InputDescription } from './InputDescription'
import { MappingForm } from './MappingForm'

const InputRow = ({ polygons }: { readonly polygons: UsablePolygons }) => {
  const { t } = useTranslation('cover')
  const store = useAtlasStore()
  const { kind, id, name, layer } = polygons
  const input = useAtlas(({ document }) =>
    document.coverage.inputs.find((each) => each.kind === kind && each.id === id),
  )
  const isolated = `\u2068${name}\u2069`
  return (
    <li data-input={`${kind}:${id}`}>
      <div className={styles.row}>
        <span className={styles.name}>
          <bdi>{name}</bdi>
          <small>{layer ? t('inputs.layer', { count: layer.count }) : t('inputs.drawing')}</small>
        </span>
        <Button
          data-action="coverage-use-layer"
          aria-pressed={input !== undefined}
          aria-label={t(input ? 'inputs.stopNamed' : 'inputs.useNamed', { name: isolated })}
          onClick={() => toggleCoverageInput(store, kind, id)}
        >
          {t(input ? 'inputs.stop' : 'inputs.use')}
        </Button>
      </div>
      {input ? <InputDescription input={input} layer={layer} /> : null}
    </li>
  )
}

/** The user's own polygons, each with a way to make it count and to say what mapping it stands for. */
export const CoverageInputs = () => {
  const { t } = useTranslation('cover')
  const store = useAtlasStore()
  const usable = useUsablePolygons()
  const sheets = useAtlas(({ document }) => document.coverage.sheets)
  return (
    <section aria-labelledby="inputs-title" className={styles.inputs} data-purpose="coverage-inputs">
      <h3 id="inputs-title">{t('inputs.title')}</h3>
      <p className={styles.soft}>{t('inputs.explain')}</p>
      {usable.length === 0 ? (
        <p>{t('inputs.none')}</p>
      ) : (
        <ul aria-label={t('inputs.list')}>
          {usable.map((polygons) => (
            <InputRow key={`${polygons.kind}:${polygons.id}`} polygons={polygons} />
          ))}
        </ul>
      )}
      <Disclosure summary={t('inputs.describeSheets')} purpose="describe-sheets">
        <MappingForm attributes={sheets} onChange={(attributes) => describeSheets(store, attributes)} />
      </Disclosure>
    </section>
  )
}
