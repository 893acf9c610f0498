import { ATTRIBUTE_KEYS, type AttributeKey, type CoverageInput } from '../../domain/coverage/coverage-input'
import type { ImportedLayer } from '../../domain/imported/imported-layer'
import { useTranslation } from '../../i18n/use-translation'
import { describeInput } from '../../store/coverage-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { Disclosure } from '../../ui/Disclosure'
import styles from './CoverageInputs.module.css'
import { MappingForm } from './MappingForm'

type DescriptionProps = { readonly input: CoverageInput; readonly layer: ImportedLayer | null }
type FieldChoiceProps = {
  readonly attribute: AttributeKey
  readonly input: CoverageInput
  readonly names: readonly string[]
}

const FieldChoice = ({ attribute, input, names }: FieldChoiceProps) => {
  const { t } = useTranslation('cover')
  const store = useAtlasStore()
  return (
    <label>
      {t('inputs.fromField', { attribute: t(`attribute.${attribute}`) })}
      <select
        data-purpose={`mapping-field-${attribute}`}
        value={input.fields[attribute] ?? ''}
        onChange={({ target }) =>
          describeInput(store, input, {
            fields: { ...input.fields, [attribute]: target.value === '' ? null : target.value },
          })
        }
      >
        <option value="">{t('inputs.noField')}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What is known of the mapping that an input stands for: for all of it, or feature by feature from its fields. */
export const InputDescription = ({ input, layer }: DescriptionProps) => {
  const { t } = useTranslation('cover')
  const store = useAtlasStore()
  const names = layer?.fields.map(({ name }) => name) ?? []
  return (
    <Disclosure summary={t('inputs.describe')} purpose="describe-input">
      <MappingForm
        attributes={input.attributes}
        onChange={(attributes) => describeInput(store, input, { attributes })}
      />
      {names.length > 0 ? (
        <>
          <p className={styles.soft}>{t('inputs.fields')}</p>
          <div className={styles.fields}>
            {ATTRIBUTE_KEYS.map((attribute) => (
              <FieldChoice key={attribute} attribute={attribute} input={input} names={names} />
            ))}
          </div>
        </>
      ) : null}
    </Disclosure>
  )
}
