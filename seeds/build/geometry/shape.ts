import type { Feature, FeatureCollection, Geometry } from 'geojson'
import mapshaper from 'mapshaper'

type Inputs = Record<string, FeatureCollection | Buffer | string>

const asText = (input: FeatureCollection | Buffer | string): string | Buffer =>
  typeof input === 'string' || Buffer.isBuffer(input) ? input : JSON.stringify(input)

/** Runs mapshaper's commands over inputs held in memory and reads each `-o name.json` back. */
export const shape = async (commands: string, inputs: Inputs): Promise<Record<string, Feature[]>> => {
  const files = Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, asText(input)]))
  const outputs = await mapshaper.applyCommands(commands, files)
  return Object.fromEntries(Object.entries(outputs).map(([name, text]) => [name, featuresOf(JSON.parse(String(text)))]))
}

const featuresOf = (parsed: FeatureCollection | { type: 'GeometryCollection'; geometries: Geometry[] }): Feature[] =>
  parsed.type === 'FeatureCollection'
    ? parsed.features
    : parsed.geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }))

export const collection = (features: readonly Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...features],
})
