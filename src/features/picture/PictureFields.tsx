import { useId } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './PicturePart.module.css'
import { PICTURE_PARTS, type PictureChoice, type PicturePartId } from './picture-choice'
import { PICTURE_SIZES, type PictureScale, type PictureSizeId, scaleFor, scalesOf } from './picture-size'

type FieldsProps = { readonly choice: PictureChoice; readonly onChoose: (choice: PictureChoice) => void }

/** How large and how sharp. */
const SizeFields = ({ choice, onChoose }: FieldsProps) => {
  const { t } = useTranslation('picture')
  const choose = (size: PictureSizeId): void => onChoose({ ...choice, size, scale: scaleFor(size, choice.scale) })
  return (
    <>
      <label className={styles.field}>
        {t('size.label')}
        <select
          data-purpose="snapshot-size"
          value={choice.size}
          onChange={({ target }) => choose(target.value as PictureSizeId)}
        >
          {PICTURE_SIZES.map((size) => (
            <option key={size} value={size}>
              {t(`size.${size}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {t('scale.label')}
        <select
          data-purpose="snapshot-scale"
          value={choice.scale}
          onChange={({ target }) => onChoose({ ...choice, scale: target.value as PictureScale })}
        >
          {scalesOf(choice.size).map((scale) => (
            <option key={scale} value={scale}>
              {t(`scale.${scale}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

const TitleFields = ({ choice, onChoose }: FieldsProps) => {
  const { t } = useTranslation('picture')
  return (
    <>
      <label className={styles.field}>
        {t('heading')}
        <input
          type="text"
          dir="auto"
          data-purpose="snapshot-title"
          value={choice.title}
          onChange={({ target }) => onChoose({ ...choice, title: target.value })}
        />
      </label>
      <label className={styles.field}>
        {t('subtitle')}
        <input
          type="text"
          dir="auto"
          data-purpose="snapshot-subtitle"
          value={choice.subtitle}
          onChange={({ target }) => onChoose({ ...choice, subtitle: target.value })}
        />
      </label>
    </>
  )
}

/** Letters that a code in a picture holds legibly, and how many the link has. */
type Code = { readonly length: number; readonly most: number }

type IncludeProps = FieldsProps & {
  readonly code: Code
  /** Two views stand in the picture: what they differ in can be said. */
  readonly compares: boolean
}

const IncludeFields = ({ choice, onChoose, code, compares }: IncludeProps) => {
  const { t } = useTranslation('picture')
  const format = useFormat()
  const note = useId()
  const tooLong = choice.parts.includes('qr') && code.length > code.most
  const toggle = (part: PicturePartId, wanted: boolean): void =>
    onChoose({
      ...choice,
      parts: PICTURE_PARTS.filter((each) => (each === part ? wanted : choice.parts.includes(each))),
    })
  return (
    <fieldset className={styles.include}>
      <legend>{t('include')}</legend>
      {PICTURE_PARTS.filter((part) => compares || part !== 'differences').map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            data-part={part}
            checked={choice.parts.includes(part)}
            aria-describedby={part === 'qr' && tooLong ? note : undefined}
            onChange={({ target }) => toggle(part, target.checked)}
          />
          {t(`part.${part}`)}
        </label>
      ))}
      {tooLong ? (
        <p id={note} data-purpose="snapshot-qr-too-long">
          {t('qrTooLong', { length: format.number(code.length), most: format.number(code.most) })}
        </p>
      ) : null}
    </fieldset>
  )
}

/** Everything there is to choose about a picture. */
export const PictureFields = (props: IncludeProps) => (
  <div className={styles.fields}>
    <SizeFields {...props} />
    <TitleFields {...props} />
    <IncludeFields {...props} />
  </div>
)
