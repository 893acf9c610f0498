import { type ReactNode, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Tabs } from '../../ui/Tabs'
import { LinkPart } from './LinkPart'

const WAYS = ['link', 'image', 'page', 'embed'] as const
type Way = (typeof WAYS)[number]

type ShareDialogProps = {
  /** The ways that other features make; one that is missing has no tab. */
  readonly parts: Readonly<Partial<Record<Exclude<Way, 'link'>, ReactNode>>>
  readonly onSaveProject: () => void
  readonly onClose: () => void
}

/** This view as a link, an image, a page to print, or a frame in another page. */
export const ShareDialog = ({ parts, onSaveProject, onClose }: ShareDialogProps) => {
  const { t } = useTranslation(['share', 'common'])
  const [way, setWay] = useState<Way>('link')
  const tabs = WAYS.filter((id) => id === 'link' || parts[id]).map((id) => {
    return { id, label: t(`way.${id}`), attributes: { 'data-way': id } as const }
  })
  return (
    <Dialog title={t('title')} purpose="share" wide onClose={onClose}>
      <Tabs label={t('ways')} tabs={tabs} selected={way} controls="share-way" onSelect={setWay} />
      <div id="share-way" role="tabpanel" aria-label={t(`way.${way}`)}>
        {way === 'link' ? <LinkPart onSaveProject={onSaveProject} /> : parts[way]}
      </div>
      <form method="dialog">
        <Button type="submit">{t('common:close')}</Button>
      </form>
    </Dialog>
  )
}
