import { useMemo, useRef, useState } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { LINK_LIMITS } from '../../permalink/link-limits'
import { qrModules } from '../../permalink/qr-modules'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { download } from '../../ui/download'
import { QrCode } from '../../ui/QrCode'

const FILE = 'pakistan-minerals-atlas-qr.png'

const Code = ({ link }: { readonly link: string }) => {
  const { t } = useTranslation('share')
  const modules = useMemo(() => qrModules(link), [link])
  const canvas = useRef<HTMLCanvasElement | null>(null)
  const [failed, setFailed] = useState(false)
  const save = () =>
    canvas.current?.toBlob((blob) => {
      setFailed(blob === null)
      if (blob) download(FILE, blob)
    }, 'image/png')
  return (
    <>
      <QrCode
        modules={modules}
        label={t('qr.label', { link })}
        canvas={(drawn) => {
          canvas.current = drawn
        }}
      />
      <p>{t('qr.made')}</p>
      <Button data-action="qr-png" onClick={save}>
        {t('qr.save')}
      </Button>
      <p role="status">{failed ? t('qr.failed') : null}</p>
    </>
  )
}

/** The link as a QR code, drawn here and sent nowhere; a long link says why it has none. */
export const QrPart = ({ link }: { readonly link: string }) => {
  const { t } = useTranslation('share')
  const format = useFormat()
  const [open, setOpen] = useState(false)
  const fits = link.length <= LINK_LIMITS.qr
  return (
    <Disclosure summary={t('qr.title')} purpose="link-qr" onToggle={setOpen}>
      {open && fits ? <Code link={link} /> : null}
      {fits ? null : (
        <p data-purpose="qr-too-long">
          {t('qr.tooLong', { length: format.number(link.length), most: format.number(LINK_LIMITS.qr) })}
        </p>
      )}
    </Disclosure>
  )
}
