import { type FormEvent, useState } from 'react'
import { type PageAddressError, readAddressHere } from '../../data/page-address'
import { useTranslation } from '../../i18n/use-translation'
import { takeAddress } from '../../store/import-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { AddressField } from '../../ui/AddressField'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Notice } from '../../ui/Notice'
import styles from './TilesAddressForm.module.css'

/** An address, the same in every language. */
const EXAMPLE = 'tiles/geology.pmtiles'

/** Asks for the address of a tile archive and names its host before anything is requested of it. */
export const TilesAddressForm = () => {
  const { t } = useTranslation('data')
  const store = useAtlasStore()
  const [text, setText] = useState('')
  const [refused, setRefused] = useState<PageAddressError | null>(null)
  const read = readAddressHere(text)
  // a host that cannot be asked is said at once, an unfinished address only when it is to be opened
  const error = !read.ok && read.error.kind === 'not-allowed' ? read.error : refused
  const open = (event: FormEvent) => {
    event.preventDefault()
    if (!read.ok) return setRefused(read.error)
    takeAddress(store, read.value.address)
    setText('')
  }
  return (
    <Disclosure summary={t('address.title')} purpose="tiles-address-part">
      <form className={styles.form} onSubmit={open}>
        <p className={styles.note}>{t('address.intro')}</p>
        <AddressField
          label={t('address.field')}
          purpose="tiles-address"
          example={EXAMPLE}
          value={text}
          onChange={(value) => {
            setText(value)
            setRefused(null)
          }}
        />
        {read.ok ? (
          <p className={styles.note} data-purpose="tiles-host">
            {t(read.value.isOwn ? 'address.own' : 'address.foreign', { host: `\u2066${read.value.host}\u2069` })}
          </p>
        ) : null}
        {error ? (
          <Notice tone="error" purpose="tiles-address-refused">
            {t(`address.refused.${error.kind}`, {
              host: error.kind === 'not-allowed' ? `\u2066${error.host}\u2069` : '',
            })}
          </Notice>
        ) : null}
        <Button type="submit" data-action="tiles-open">
          {t('address.open')}
        </Button>
      </form>
    </Disclosure>
  )
}
