/* The loader of the chunks. xtask puts it before wasm-bindgen's glue, whose `wasm` is the running program.
 * The hash keeps files of two releases apart: a stale one is never asked for, a newer one never let in. */
const chunkFiles = {};
function chunk(name, hash) {
  chunkFiles[name] = chunkFiles[name] || fetch(new URL(name + "?" + encodeURIComponent(hash), import.meta.url), { integrity: hash, referrerPolicy: "no-referrer" })
    .then(function (answer) { return answer.arrayBuffer(); })
    .then(function (bytes) { return WebAssembly.instantiate(bytes, { __wasm_split: wasm }); })
    .catch(function (error) { delete chunkFiles[name]; throw error; });
  return chunkFiles[name];
}
function chunkLoader(files) {
  return function (callback, data) {
    const tell = function (there) { wasm.__indirect_function_table.get(callback)(data, there); };
    Promise.all(files.map(function (file) { return chunk(file[0], file[1]); }))
      .then(function () { return true; }, function () { return false; })
      .then(tell);
  };
}
