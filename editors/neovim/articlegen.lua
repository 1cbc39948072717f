-- The language server of ArticleGen in Neovim, from 0.7 on. Put this file into ~/.config/nvim/plugin, or source it.
-- It starts for articles, lexicons and schemas in a project of .NET, or below a folder "seeds"; elsewhere :ArticleGen starts it.
-- vim.g.articlegen_command = { 'dotnet', '/path/to/ArticleGen.Tool.dll', 'lsp' } takes another command.

local patterns = { '*.txt', '*.md', '*.markdown', '*.mdx', '*.html', '*.htm', '*.xhtml', '*.lexicon', '*.schema' }

-- The nearest folder above a file that has one of these.
local function find_above(file, names)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  while true do
    for _, name in ipairs(names) do
      if #vim.fn.glob(vim.fn.fnameescape(folder) .. '/' .. name, true, true) > 0 then
        return folder
      end
    end
    local above = vim.fn.fnamemodify(folder, ':h')
    if above == folder then
      return nil
    end
    folder = above
  end
end

local workspace = { '.config/dotnet-tools.json', 'dotnet-tools.json', '*.sln', '*.slnx' }

local function find_root(file)
  return find_above(file, workspace) or find_above(file, { '*.csproj' }) or find_above(file, { '.git' })
    or vim.fn.fnamemodify(file, ':p:h')
end

local function has_articles(file)
  return find_above(file, workspace) or find_above(file, { '*.csproj' }) or file:find('[/\\]seeds[/\\]')
end

-- The version that the repository pins, else the global one.
local function find_command(root)
  if vim.g.articlegen_command then
    return vim.g.articlegen_command
  end
  for _, name in ipairs({ '/.config/dotnet-tools.json', '/dotnet-tools.json' }) do
    local tools = root .. name
    if vim.fn.filereadable(tools) == 1 and table.concat(vim.fn.readfile(tools)):lower():find('"articlegen.tool"', 1, true) then
      return { 'dotnet', 'tool', 'run', 'articlegen', '--', 'lsp' }
    end
  end
  -- Global tools are in this folder, which not every PATH has.
  local tool = vim.fn.expand('~/.dotnet/tools/articlegen')
  return { vim.fn.executable('articlegen') == 0 and vim.fn.executable(tool) == 1 and tool or 'articlegen', 'lsp' }
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
  local file = vim.api.nvim_buf_get_name(buffer)
  if file == '' or vim.bo[buffer].buftype ~= '' then
    return
  end
  local root = find_root(file)
  local command = find_command(root)
  if vim.fn.executable(command[1]) == 0 then
    vim.notify('ArticleGen: ' .. command[1] .. ' is not there. Install it: dotnet tool install --global ArticleGen.Tool')
    return
  end
  start({
    name = 'articlegen',
    cmd = command,
    cmd_cwd = root,
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
    init_options = vim.g.articlegen_settings,
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
