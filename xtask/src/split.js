/* The loader of the chunks. xtask puts it before wasm-bindgen's glue, whose `wasm` is the running program.
 * The hash keeps files of two releases apart: a stale one is never asked for, a newer one never let in.
 * Code that several pieces share stands in one file, a section a chunk: a request each would be fifteen a screen. */
const chunkFiles = {};
const chunksRunning = {};
function once(kept, key, make) {
  kept[key] = kept[key] || make().catch(function (error) { delete kept[key]; throw error; });
  return kept[key];
}
function chunkFile(name, hash) {
  return once(chunkFiles, name, function () {
    return fetch(new URL(name + "?" + encodeURIComponent(hash), import.meta.url), { integrity: hash, referrerPolicy: "no-referrer" })
      .then(function (answer) { return answer.arrayBuffer(); })
      .then(function (bytes) { return WebAssembly.compile(bytes); });
  });
}
function chunk(name, hash, section) {
  return once(chunksRunning, section || name, function () {
    return chunkFile(name, hash)
      .then(function (module) { return section ? WebAssembly.compile(WebAssembly.Module.customSections(module, section)[0]) : module; })
      .then(function (module) { return WebAssembly.instantiate(module, { __wasm_split: wasm }); });
  });
}
function chunkLoader(files) {
  return function (callback, data) {
    const tell = function (there) { wasm.__indirect_function_table.get(callback)(data, there); };
    Promise.all(files.map(function (file) { return chunk(file[0], file[1], file[2]); }))
      .then(function () { return true; }, function () { return false; })
      .then(tell);
  };
}
