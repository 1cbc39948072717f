-- The language server of ArticleGen in Neovim, from 0.7 on. Put this file into ~/.config/nvim/plugin, or source it.
-- It starts for lexicons, for articles below a folder "seeds", and where a project above the file names ArticleGen, or a list of tools
-- does; elsewhere :ArticleGen starts it. It asks those projects for their articles, which runs their code, as a build would.
-- vim.g.articlegen_command = { 'dotnet', '/path/to/ArticleGen.Tool.dll', 'lsp' } takes another command.

local patterns = { '*.txt', '*.md', '*.markdown', '*.mdx', '*.html', '*.htm', '*.xhtml', '*.lexicon', '*.schema' }
local manifests = { '.config/dotnet-tools.json', 'dotnet-tools.json' }
local projects = { '*.csproj', 'Directory.Build.props', 'Directory.Build.targets', 'Directory.Packages.props' }

local function holds(file, words)
  return words == '' or table.concat(vim.fn.readfile(file)):lower():find(words, 1, true)
end

-- The nearest folder above a file that has a file of these names with these words.
local function find_above(file, names, words)
  local folder = vim.fn.fnamemodify(file, ':h')
  while true do
    for _, name in ipairs(names) do
      for _, found in ipairs(vim.fn.glob(vim.fn.fnameescape(folder) .. '/' .. name, true, true)) do
        if vim.fn.filereadable(found) == 1 and holds(found, words) then
          return folder
        end
      end
    end
    local above = vim.fn.fnamemodify(folder, ':h')
    if above == folder then
      return nil
    end
    folder = above
  end
end

local function find_seeds(file)
  return file:match('^(.*[/\\]seeds)[/\\]')
end

local function has_articles(file)
  return file:find('%.lexicon$') or find_seeds(file)
    or find_above(file, projects, 'articlegen') or find_above(file, manifests, '"articlegen.tool"')
end

local function find_root(file)
  return find_above(file, { manifests[1], manifests[2], '*.sln', '*.slnx' }, '') or find_above(file, { '*.csproj' }, '')
    or find_seeds(file) or vim.fn.fnamemodify(file, ':h')
end

-- The version that the repository pins, else the global one, whose folder not every PATH has; and what helps if it does not start.
local function find_command(file)
  if vim.g.articlegen_command then
    return vim.g.articlegen_command, 'It is what vim.g.articlegen_command names.'
  end
  if find_above(file, manifests, '"articlegen.tool"') then
    return { 'dotnet', 'tool', 'run', 'articlegen', '--', 'lsp' }, 'It needs .NET 8 or later. Run: dotnet tool restore'
  end
  for _, tool in ipairs({ 'articlegen', vim.fn.expand('~/.dotnet/tools/articlegen') }) do
    if vim.fn.executable(tool) == 1 then
      return { tool, 'lsp' }, 'Run: dotnet tool update --global ArticleGen.Tool'
    end
  end
  return { 'articlegen', 'lsp' }, 'Run: dotnet tool install --global ArticleGen.Tool'
end

-- Neovim 0.7 has no vim.lsp.start, which starts one server a folder.
local clients = {}
local function start(config, buffer)
  if vim.lsp.start then
    return vim.lsp.start(config, { bufnr = buffer })
  end
  local client = clients[config.root_dir]
  if not client or not vim.lsp.get_client_by_id(client) then
    client = vim.lsp.start_client(config)
    clients[config.root_dir] = client
  end
  if client then
    vim.lsp.buf_attach_client(buffer, client)
  end
end

local function attach(buffer)
  local file = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ':p')
  if vim.api.nvim_buf_get_name(buffer) == '' or vim.bo[buffer].buftype ~= '' then
    return
  end
  local command, advice = find_command(file)
  local function report()
    vim.notify_once('ArticleGen: ' .. table.concat(command, ' ') .. ' does not start. ' .. advice, vim.log.levels.WARN)
  end
  if vim.fn.executable(command[1]) == 0 then
    return report()
  end
  local root = find_root(file)
  local has_started = false
  start({
    name = 'articlegen',
    cmd = command,
    cmd_cwd = root,
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
    init_options = vim.g.articlegen_settings,
    on_init = function()
      has_started = true
    end,
    on_exit = function()
      if not has_started then
        vim.schedule(report)
      end
    end,
  }, buffer)
end

local group = vim.api.nvim_create_augroup('articlegen', { clear = true })
vim.api.nvim_create_autocmd({ 'BufReadPost', 'BufNewFile' }, {
  group = group,
  pattern = patterns,
  callback = function(event)
    if has_articles(vim.fn.fnamemodify(event.file, ':p')) then
      attach(event.buf)
    end
  end,
})
vim.api.nvim_create_user_command('ArticleGen', function()
  attach(vim.api.nvim_get_current_buf())
end, {})
