/**
 * The clipper's glue builds its call wrappers as text and has the browser compile them, which the content security
 * policy forbids: `'wasm-unsafe-eval'` lets in the compiled clipper, and no script made of strings. These two do the
 * same with closures.
 */
const INVOKER = `return (humanName, throwBindingError, invoker, fn, runDestructors, fromRetWire, toClassParamWire, ...rest) => {
  const toWires = rest.slice(0, argCount)
  const owners = rest.slice(argCount)
  const first = isClassMethodFunc ? 1 : 2
  return function (...args) {
    const destructors = needsDestructorStack ? [] : null
    const wired = [fn]
    if (isClassMethodFunc) wired.push(toClassParamWire(destructors, this))
    for (let i = 0; i < argCount; i++) wired.push(toWires[i](destructors, args[i]))
    const rv = invoker(...wired)
    if (needsDestructorStack) runDestructors(destructors)
    else {
      let at = 0
      for (let i = first; i < argTypes.length; i++) {
        if (argTypes[i].destructorFunction !== null) owners[at++](wired[i - first + 1])
      }
    }
    if (returns) return fromRetWire(rv)
  }
}`

const CALLER = `var invokerFunction = (handle, methodName, destructorsRef, args) => {
  const values = argFromPtr.map((read, i) => read(args + i * GenericWireTypeSize))
  const target = kind === 3 ? null : Emval.toValue(handle)
  const result =
    kind === 0 ? target(...values)
    : kind === 2 ? new target(...values)
    : kind === 3 ? values[0]
    : target[getStringOrSymbol(methodName)](...values)
  if (!retType.isVoid) return emval_returnValue(toReturnWire, destructorsRef, result)
};`

const REPLACED = [
  // what only Node needs, and a bundler would warn of
  [
    'var ENVIRONMENT_IS_NODE=globalThis.process?.versions?.node&&globalThis.process?.type!="renderer";',
    'var ENVIRONMENT_IS_NODE=false;',
  ],
  ['const{createRequire}=await import("module");var require=createRequire(import.meta.url)', 'var require=null'],
  ['return new Function(args1,invokerFnBody)', INVOKER],
  ['var invokerFunction=new Function(Object.keys(captures),functionBody)(...Object.values(captures));', CALLER],
]

/** Makes the clipper run under the atlas's own policy. */
export const clipperWithoutEval = () => ({
  name: 'clipper-without-eval',
  transform: (code, id) => {
    if (!/clipper2-wasm\/dist\/es\/clipper2z\.js/.test(id)) return null
    const changed = REPLACED.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`clipper2-wasm has changed: it no longer says ${from}`)
      return text.replace(from, () => to)
    }, code)
    if (/new Function|\beval\(/.test(changed)) throw new Error('clipper2-wasm still compiles text')
    return { code: changed, map: null }
  },
})
