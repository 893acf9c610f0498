import { useFormat } from '../../i18n/use-format'
import { useNodeName } from '../../i18n/use-node-name'
import { useTranslation } from '../../i18n/use-translation'
import { camera } from '../../map/camera-port'
import { select } from '../../store/selection-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Citations } from '../../ui/Citations'
import { Quantity } from '../../ui/Quantity'
import styles from './NodeTable.module.css'

/** The towns the legs run between, with the coordinates that went into every length and where those come from. */
export const NodeTable = ({ ids }: { readonly ids: readonly string[] }) => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  const nodeName = useNodeName()
  const store = useAtlasStore()
  const corridor = useAtlas(({ datasets }) => datasets.corridor)
  const nodes = corridor.status === 'ready' ? ids.flatMap((id) => corridor.value.nodes.get(id) ?? []) : []
  return (
    <table className={styles.nodes}>
      <caption>{t('working.nodes')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('working.town')}</th>
          <th scope="col">{t('working.latitude')}</th>
          <th scope="col">{t('working.longitude')}</th>
        </tr>
      </thead>
      {nodes.map(({ id, position: [lon, lat], citations }) => (
        <tbody key={id}>
          <tr>
            <th scope="row">
              <button
                type="button"
                onClick={() => {
                  select(store, { kind: 'node', id })
                  camera.flyTo([lon, lat])
                }}
              >
                {nodeName(id)}
              </button>
            </th>
            <td>
              <Quantity name={`node.${id}.latitude`} value={lat} unit="deg">
                {format.degrees(lat, 5)}
              </Quantity>
            </td>
            <td>
              <Quantity name={`node.${id}.longitude`} value={lon} unit="deg">
                {format.degrees(lon, 5)}
              </Quantity>
            </td>
          </tr>
          <tr>
            <td colSpan={3}>
              <Citations citations={citations} />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  )
}
